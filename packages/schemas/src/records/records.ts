import type { AnyRecord, Body } from '../define-record.ts';
import * as registry from './index.ts';

/** Every record type, by its name in camelCase. */
export const records = { ...registry } satisfies Record<string, AnyRecord>;

/** The body of each record type, by the type written in the envelope: `Bodies['risk-prevention-plan']`. */
export type Bodies = {
  [R in (typeof records)[keyof typeof records] as R['name']]: Body<R>;
};

/** The record type of that name (`risk-prevention-plan`), or undefined. */
export function findRecord(name: string): AnyRecord | undefined {
  return (Object.values(records) as AnyRecord[]).find((record) => record.name === name);
}
