import type { Client } from '@maillage/client';
import { type AnyRecord, type Envelope, findRecord, records, type Text } from '@maillage/schemas';

/** Every record type, in the order of the registry. */
export const RECORD_TYPES: readonly AnyRecord[] = Object.values(records);

/** The calls of the client on a record type known by its name only, or undefined when there is no such type. */
export function readerOf(node: Client, type: string): AnyRecordReader | undefined {
  const name = Object.entries(records).find(([, record]) => record.name === type)?.[0];
  return name === undefined ? undefined : (node as unknown as Record<string, AnyRecordReader>)[name];
}

/** Reads records of any type. */
export type AnyRecordReader = {
  readonly list: (query: {
    readonly within?: string;
    readonly text?: string;
    readonly after?: string;
    readonly limit?: number;
  }) => Promise<{ readonly items: readonly Envelope[]; readonly next?: string }>;
  readonly get: (id: string) => Promise<{ readonly record: Envelope }>;
};

/** The title of a record, by its own type; its id when its type is not known here. */
export function titleOf(record: Envelope): Text | string {
  const type = findRecord(record.type);
  return type ? type.title(record.body) : record.id;
}
