import type { AnyRecord } from '../define-record.ts';
import { type JsonSchema, toJsonSchema } from './to-json-schema.ts';

/** Where the bundle lies under `specs/`. */
export const BUNDLE_PATH = 'schema/bundle/1.json';

/** Every record in one JSON Schema, 2020-12: the shapes that they share are written once, the type of a record tells which it is. */
export function toJsonSchemaBundle(records: readonly AnyRecord[]): JsonSchema {
  const shared: Record<string, unknown> = {};
  const own: Record<string, unknown> = {};
  for (const record of records) {
    const { $schema, $id, $defs, ...schema } = toJsonSchema(record);
    Object.assign(shared, $defs);
    own[record.name] = schema;
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `https://w3id.org/maillage/${BUNDLE_PATH}`,
    title: 'Fiche de Maillage',
    description: 'Une fiche telle qu’elle voyage, de n’importe quel type.',
    'x-title-en': 'Maillage record',
    'x-description-en': 'A record as it travels, of any type.',
    anyOf: records.map(({ name }) => ({ $ref: `#/$defs/${name}` })),
    $defs: { ...own, ...shared },
  };
}
