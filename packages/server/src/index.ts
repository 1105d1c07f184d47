export { ConfigRefused, type NodeConfig, settle } from './config/config.ts';
export { type Token, tokenOf } from './config/token.ts';
export type { EventSink, NodeEvent } from './events.ts';
export { createNode, type Node } from './node.ts';
export { canonical } from './services/registry/canonical.ts';
export { recordUri, type ToWrite, toWrite } from './services/registry/to-write.ts';
export { createMemoryStore } from './store/memory/memory-store.ts';
export * from './store/store.ts';
export type { StoreOptions } from './store/store-options.ts';
