import {
  BUNDLE_PATH,
  records,
  schemaPath,
  toDraftJsonSchema,
  toJsonSchema,
  toJsonSchemaBundle,
} from '@maillage/schemas';
import { type Generator, toJsonText } from './generator.ts';

/** `specs/schema/<record>/<major>.json`: a record as it travels; `….draft.json`: what a writer sends; and the bundle. */
export const jsonSchemas: Generator = {
  name: 'JSON Schema',
  generate: () => ({
    [`specs/${BUNDLE_PATH}`]: toJsonText(toJsonSchemaBundle(Object.values(records))),
    ...Object.fromEntries(
      Object.values(records).flatMap((record) => [
        [`specs/${schemaPath(record)}`, toJsonText(toJsonSchema(record))],
        [`specs/${schemaPath(record, 'draft')}`, toJsonText(toDraftJsonSchema(record))],
      ]),
    ),
  }),
};
