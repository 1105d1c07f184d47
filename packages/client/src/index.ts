export * from './create-client.ts';
export * from './failures.ts';
export type { Fetch } from './fetch-api.ts';
export type { NodeClient } from './node-client.ts';
export type * from './record-client.ts';
