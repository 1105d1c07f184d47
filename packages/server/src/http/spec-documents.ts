import type { Records } from '@maillage/contract';
import {
  type AnyRecord,
  BUNDLE_PATH,
  CODE_COLUMNS,
  CONTEXT_PATH,
  codesPath,
  hasTable,
  type PublishedList,
  publishedLists,
  schemaPath,
  tablePath,
  toCodeRows,
  toCsvText,
  toDraftJsonSchema,
  toJsonLdContext,
  toJsonSchema,
  toJsonSchemaBundle,
  toSkos,
  toTableSchema,
} from '@maillage/schemas';
import type { ServedDocument } from './documents.ts';

/** What `specs/` says of the records that this node serves, at the same paths: schemas, tables, context and codes. */
export function specDocuments(records: Records): readonly ServedDocument[] {
  const all = Object.values(records);
  return [
    json(BUNDLE_PATH, SCHEMA, () => toJsonSchemaBundle(all)),
    json(CONTEXT_PATH, 'application/ld+json', () => toJsonLdContext(all)),
    ...all.flatMap(documentsOfRecord),
    ...publishedLists(all).flatMap(documentsOfList),
  ];
}

const SCHEMA = 'application/schema+json';

function documentsOfRecord(record: AnyRecord): ServedDocument[] {
  return [
    json(schemaPath(record), SCHEMA, () => toJsonSchema(record)),
    json(schemaPath(record, 'draft'), SCHEMA, () => toDraftJsonSchema(record)),
    ...(hasTable(record)
      ? [json(tablePath(record), 'application/json', () => toTableSchema(record, {}))]
      : []),
  ];
}

function documentsOfList({ list }: PublishedList): ServedDocument[] {
  return [
    json(codesPath(list, 'jsonld'), 'application/ld+json', () => toSkos(list)),
    {
      path: `/specs/${codesPath(list, 'csv')}`,
      media: 'text/csv; charset=utf-8',
      write: () => toCsvText(CODE_COLUMNS, toCodeRows(list)),
    },
  ];
}

function json(path: string, media: string, write: () => object): ServedDocument {
  return { path: `/specs/${path}`, media, write: () => JSON.stringify(write()) };
}
