import type { AnyRecord } from '../../define-record.ts';

/**
 * Record types that nobody keeps in a spreadsheet, each with the reason. All the others have a table: a new record type has
 * one from its first day.
 */
export const WITHOUT_TABLE: Readonly<Record<string, string>> = {
  dataset: 'written by a node when it loads a file; it covers lists of territories inside a list',
};

/** The columns that tell one line of a table from another, where the subject itself gives them. */
export const TABLE_KEYS: Readonly<Record<string, readonly string[]>> = {
  pcs: ['commune'],
  pics: ['epci'],
  correspondant: ['commune'],
  territory: ['level', 'code'],
};

/** The days when the tables were first written and last changed, for those who follow them in a catalogue of schemas. */
export const TABLES_CREATED = '2026-11-21';
export const TABLES_MODIFIED = '2026-11-21';

/** Is this record type one that people keep in spreadsheets? */
export function hasTable(record: AnyRecord): boolean {
  return !Object.hasOwn(WITHOUT_TABLE, record.name);
}
