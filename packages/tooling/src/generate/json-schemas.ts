import { records, schemaPath, toDraftJsonSchema, toJsonSchema } from '@maillage/schemas';
import { type Generator, toJsonText } from './generator.ts';

/** `specs/schema/<record>/<major>.json`: a record as it travels; `….draft.json`: what a writer sends. */
export const jsonSchemas: Generator = {
  name: 'JSON Schema',
  generate: () =>
    Object.fromEntries(
      Object.values(records).flatMap((record) => [
        [`specs/${schemaPath(record)}`, toJsonText(toJsonSchema(record))],
        [`specs/${schemaPath(record, 'draft')}`, toJsonText(toDraftJsonSchema(record))],
      ]),
    ),
};
