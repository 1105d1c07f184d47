import { readdirSync, readFileSync } from 'node:fs';
import type { AnyRecord } from '../define-record.ts';
import type { DraftOf } from '../envelope.ts';

/** A good example: a draft as a writer sends it, its source said. */
export type ValidVector = { readonly name: string; readonly draft: DraftOf<unknown> };

/**
 * A bad body and the one issue that it must raise.
 *
 * - `shape`: true when JSON Schema alone can tell; false when it takes a rule, a calendar or a check digit
 */
export type InvalidVector = {
  readonly name: string;
  readonly issue: { readonly code: string; readonly path: readonly (string | number)[] };
  readonly shape: boolean;
  readonly value: unknown;
};

export function validVectors(record: AnyRecord): ValidVector[] {
  return read(record, 'valid').map(({ name, json }) => ({ name, draft: json as DraftOf<unknown> }));
}

export function invalidVectors(record: AnyRecord): InvalidVector[] {
  return read(record, 'invalid').map(({ name, json }) => ({
    ...(json as Omit<InvalidVector, 'name'>),
    name,
  }));
}

function read(record: AnyRecord, kind: 'valid' | 'invalid'): { name: string; json: unknown }[] {
  const folder = new URL(`../records/${record.name}/vectors/${kind}/`, import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({
      name: file.replace(/\.json$/, ''),
      json: JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
    }));
}
