import { z } from 'zod';
import { grammarOf } from '../codes/code.ts';
import type { AnyRecord } from '../define-record.ts';
import { draftFields, envelopeFields } from '../envelope.ts';
import { aboutField, type Field, field } from '../field.ts';
import { names } from '../named.ts';

/** A JSON Schema, 2020-12, as plain data. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/**
 * The `$id` of the schema of a record. The w3id.org prefix is to be registered, so that the address outlives any host; nodes
 * serve the same files under `/specs/`.
 */
export function schemaId(record: AnyRecord, part: 'record' | 'draft' = 'record'): string {
  return `https://w3id.org/maillage/${schemaPath(record, part)}`;
}

/** Where the schema of a record lies under `specs/`: `schema/pcs/1.json`, and `schema/pcs/1.draft.json` for writers. */
export function schemaPath(record: AnyRecord, part: 'record' | 'draft' = 'record'): string {
  const major = record.version.split('.')[0];
  return `schema/${record.name}/${major}${part === 'draft' ? '.draft' : ''}.json`;
}

/** A record as it travels: the envelope and the body. Holds for the public projection as for the full one. */
export function toJsonSchema(record: AnyRecord): JsonSchema {
  const type = field(z.literal(record.name), { label: { fr: 'Type', en: 'Type' } });
  return project(record, 'record', z.strictObject({ ...envelopeFields, type, body: bodyOf(record) }));
}

/** What a writer sends: source, validity and body. */
export function toDraftJsonSchema(record: AnyRecord): JsonSchema {
  return project(record, 'draft', z.strictObject({ ...draftFields, body: bodyOf(record) }));
}

function bodyOf(record: AnyRecord): z.ZodType {
  return field(record.fields, { label: { fr: 'Contenu', en: 'Body' }, iri: record.iri });
}

function project(record: AnyRecord, part: 'record' | 'draft', schema: z.ZodType): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    metadata: names,
    override: ({ zodSchema, jsonSchema }) => describe(zodSchema, jsonSchema),
  });
  return {
    $schema,
    $id: schemaId(record, part),
    title: record.labels.one.fr,
    description: record.description.fr,
    'x-title-en': record.labels.one.en,
    'x-description-en': record.description.en,
    'x-version': record.version,
    'x-service': record.service,
    ...(record.reference && { 'x-reference': record.reference }),
    ...rest,
  };
}

/** Adds to a schema what its field or its grammar says of it. */
function describe(schema: z.core.$ZodType, json: Record<string, unknown>): void {
  const about = aboutField(schema);
  if (about) Object.assign(json, keywordsOf(about));
  const grammar = grammarOf(schema);
  if (grammar && !about && 'pattern' in json) {
    Object.assign(json, {
      title: grammar.label.fr,
      description: grammar.expected.fr,
      'x-title-en': grammar.label.en,
      'x-description-en': grammar.expected.en,
      examples: grammar.examples,
    });
  }
}

function keywordsOf(about: Field): Record<string, unknown> {
  const { label, description, disclosure, unit, iri, reference, refersTo, values } = about;
  return {
    title: label.fr,
    ...(description && { description: description.fr }),
    'x-title-en': label.en,
    ...(description && { 'x-description-en': description.en }),
    ...(values && { 'x-values': values }),
    ...(disclosure && { 'x-disclosure': disclosure }),
    ...(unit && { 'x-unit': unit }),
    ...(iri && { 'x-iri': iri }),
    ...(refersTo && { 'x-refers-to': refersTo }),
    ...(reference && { 'x-reference': reference }),
  };
}

/** The keywords that these schemas add to the standard ones; a strict validator must be told of them. */
export const EXTRA_KEYWORDS: readonly string[] = [
  'x-title-en',
  'x-description-en',
  'x-values',
  'x-disclosure',
  'x-unit',
  'x-iri',
  'x-reference',
  'x-refers-to',
  'x-version',
  'x-service',
];
