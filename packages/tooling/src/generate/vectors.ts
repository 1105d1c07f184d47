import { readdirSync, readFileSync } from 'node:fs';
import { type AnyRecord, records } from '@maillage/schemas';
import { ROOT } from '../root.ts';
import { type Generator, toJsonText } from './generator.ts';

/** `specs/conformance/records/<record>.json`: good drafts and bad bodies, for implementations in any language. */
export const vectors: Generator = {
  name: 'vectors',
  generate: () =>
    Object.fromEntries(
      Object.values(records).map((record) => [
        `specs/conformance/records/${record.name}.json`,
        toJsonText({ record: record.name, version: record.version, ...vectorsOf(record) }),
      ]),
    ),
};

function vectorsOf(record: AnyRecord): { valid: object[]; invalid: object[] } {
  return {
    valid: readVectors(record, 'valid').map(({ name, json }) => ({ name, draft: json })),
    invalid: readVectors(record, 'invalid').map(({ name, json }) => ({ name, ...json })),
  };
}

/** The vectors of a record, in the order of their names. */
export function readVectors(record: AnyRecord, kind: 'valid' | 'invalid'): { name: string; json: object }[] {
  const folder = `${ROOT}packages/schemas/src/records/${record.name}/vectors/${kind}/`;
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({
      name: file.replace(/\.json$/, ''),
      json: JSON.parse(readFileSync(`${folder}${file}`, 'utf8')),
    }));
}
