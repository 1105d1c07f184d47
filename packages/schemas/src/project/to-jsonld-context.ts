import { z } from 'zod';
import { grammarOf } from '../codes/code.ts';
import type { AnyRecord } from '../define-record.ts';
import { envelopeFields } from '../envelope.ts';
import { aboutField, unwrap } from '../field.ts';
import { expandIri } from '../iri.ts';

/** A JSON-LD 1.1 context, as plain data. */
export type JsonLdContext = { readonly '@context': Readonly<Record<string, unknown>> };

/** Where the context lies under `specs/`. */
export const CONTEXT_PATH = 'context/1.jsonld';

/** What the terms of these records start with, when no shared vocabulary has one; to be registered, as the schemas' is. */
export const TERMS = 'https://w3id.org/maillage/terms/';

const XSD = 'http://www.w3.org/2001/XMLSchema#';

/**
 * The context that makes a record, as it travels, JSON-LD: `{ "@context": <this>, …envelope }`. Nothing of the record is
 * lost on the way to RDF and back.
 *
 * - the class of a record is ours, `terms/pcs`: the vocabulary says which shared class it is a kind of
 * - a field takes its shared term, unless another field of the same block claims it too: both then take ours, so that they
 *   can be told apart again
 * - what is in the body is said of the thing (`schema:mainEntity`), what is in the envelope of the record of it
 * - lists are sets, and stay lists of one; coordinates are JSON literals
 */
export function toJsonLdContext(records: readonly AnyRecord[]): JsonLdContext {
  const { id, type, source, ...others } = envelopeFields;
  const around = Object.entries({ source, ...others }).map(([name, schema]) => [
    name,
    termOf(schema, `${TERMS}${name}`, iriOf(schema)),
  ]);
  return {
    '@context': {
      '@version': 1.1,
      id: '@id',
      type: '@type',
      ...Object.fromEntries(around),
      ...Object.fromEntries(records.map((record) => [record.name, classOf(record)])),
    },
  };
}

/** The class of a record, and what its body's fields mean: they apply inside a record of that type only. */
function classOf(record: AnyRecord): object {
  const body = {
    '@id': expandIri('schema:mainEntity'),
    '@context': alone(blockTerms(record.fields, ownTerm(record))),
  };
  return { '@id': ownTerm(record), '@context': { body } };
}

/** Terms that hold in a block with none of those around it: what is a `name` outside may be a `label` here. */
function alone(terms: Record<string, unknown>): readonly unknown[] {
  return [null, terms];
}

/** Our own term for a record type, or for one of its fields: `terms/pcs`, `terms/pcs/adoptedBy`. */
export function ownTerm(record: AnyRecord, path: readonly string[] = []): string {
  return [`${TERMS}${record.name}`, ...path].join('/');
}

/** The terms of the fields of a block; `own` is what ours start with there. */
function blockTerms(block: z.core.$ZodType, own: string): Record<string, unknown> {
  const fields = fieldsOfBlock(block);
  const claims = [...fields.values()].map(iriOf);
  const terms = [...fields].map(([name, schema]) => {
    const iri = iriOf(schema);
    const shared = claims.filter((one) => one === iri).length === 1 ? iri : undefined;
    return [name, termOf(schema, `${own}/${name}`, shared)];
  });
  return Object.fromEntries(terms);
}

/** The fields of a block, or of the items of a list of blocks; those of every option of a union. */
function fieldsOfBlock(schema: z.core.$ZodType): Map<string, z.core.$ZodType> {
  const bare = unwrap(schema);
  if (bare instanceof z.ZodArray) return fieldsOfBlock(bare.element as z.core.$ZodType);
  if (bare instanceof z.ZodObject) return new Map(Object.entries(bare.shape));
  if (!(bare instanceof z.ZodUnion)) return new Map();
  return new Map(bare.options.flatMap((option) => [...fieldsOfBlock(option as z.core.$ZodType)]));
}

function termOf(schema: z.core.$ZodType, own: string, shared: string | undefined): object {
  const bare = unwrap(schema);
  const inner = blockTerms(bare, own);
  if ('coordinates' in inner) return { '@id': shared ?? own, '@type': '@json' };
  const datatype = datatypeOf(bare);
  return {
    '@id': shared ?? own,
    ...(datatype && { '@type': datatype }),
    ...(bare instanceof z.ZodArray && { '@container': '@set' }),
    ...(Object.keys(inner).length > 0 && { '@context': alone(inner) }),
  };
}

function iriOf(schema: z.core.$ZodType): string | undefined {
  const iri = aboutField(schema)?.iri;
  return iri === undefined ? undefined : expandIri(iri);
}

/** The datatype of a text: that of whole days and instants; web addresses are links. A partial date is a plain text. */
function datatypeOf(schema: z.core.$ZodType): string | undefined {
  const item = schema instanceof z.ZodArray ? unwrap(schema.element as z.core.$ZodType) : schema;
  return DATATYPES[grammarOf(item)?.name ?? ''];
}

const DATATYPES: Readonly<Record<string, string>> = {
  day: `${XSD}date`,
  instant: `${XSD}dateTime`,
  'web-address': '@id',
};
