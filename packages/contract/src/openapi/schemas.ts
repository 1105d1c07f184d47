import { type AnyRecord, toDraftJsonSchema, toJsonSchema } from '@maillage/schemas';
import { z } from 'zod';
import { components } from '../answers/about.ts';
import { delivery, deliveryReport } from '../answers/delivery-report.ts';
import { found } from '../answers/found.ts';
import { health } from '../answers/health.ts';
import { indicatorCatalogue, indicatorValues, territoryIndicators } from '../answers/indicator.ts';
import { ruleCatalogue } from '../answers/rules.ts';
import { sheet } from '../answers/sheet.ts';
import { validationReport } from '../answers/validation-report.ts';
import { territoryVerdicts, verdictList } from '../answers/verdict.ts';
import type { Records } from '../contract-of.ts';
import { pascalCase } from '../names.ts';
import { problem } from '../problem.ts';
import { exampleOf } from './example-of.ts';
import { type Json, refTo } from './json.ts';

/** Every shape that the routes name, those of the records first. */
export function schemasOf(
  records: Records,
  examples: Readonly<Record<string, unknown>>,
): Readonly<Record<string, Json>> {
  const shared = new Map<string, Json>();
  const own = Object.values(records).flatMap((record) =>
    recordSchemas(record, shared, examples[record.name]),
  );
  const all = [...own, ...shared, ...answerSchemas(), ...Object.entries(GEOJSON)];
  const schemas = new Map<string, Json>();
  for (const [name, schema] of all) {
    if (schemas.has(name)) throw new RangeError(`Two shapes are called ${name}.`);
    schemas.set(name, schema);
  }
  return Object.fromEntries([...schemas].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The shapes of one record type; those that it shares with others go to `shared`, once. */
function recordSchemas(record: AnyRecord, shared: Map<string, Json>, given: unknown): [string, Json][] {
  const name = pascalCase(record.name);
  const { one, many } = record.labels;
  const draft = hoist(toDraftJsonSchema(record), shared);
  const example = given ?? exampleOf(draft, Object.fromEntries(shared));
  const bodyName = `${name}Body`;
  return [
    [bodyName, bodyOf(draft)],
    [`${name}Record`, withBody(hoist(toJsonSchema(record), shared), bodyName)],
    [`${name}Draft`, { ...withBody(draft, bodyName), examples: [example] }],
    [`${name}Patch`, patchOf(record, draft)],
    [`${name}Page`, pageOf(`${name}Record`, `${many.fr} : une page`, `${many.en}: a page`)],
    [`${name}History`, historyOf(`${name}Record`, `${one.fr} : ses versions`, `${one.en}: its versions`)],
  ];
}

function bodyOf({ properties }: Json): Json {
  return (properties as Record<string, Json>).body ?? {};
}

/** The same schema, its body told once and pointed at. */
function withBody(schema: Json, name: string): Json {
  return { ...schema, properties: { ...(schema.properties as object), body: refTo(name) } };
}

/** A schema as it stands in the document: no address of its own, its `$defs` among the components. */
function hoist(schema: Json, shared: Map<string, Json>): Json {
  const { $schema: _, $id: __, $defs = {}, ...rest } = schema;
  for (const [name, definition] of Object.entries($defs as Record<string, Json>)) {
    shared.set(name, repoint(definition) as Json);
  }
  return repoint(rest) as Json;
}

function repoint(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(repoint);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === '$ref' && typeof inner === 'string'
        ? inner.replace('#/$defs/', '#/components/schemas/')
        : repoint(inner),
    ]),
  );
}

/** A merge patch takes any part of a draft; the draft that comes out of it is then checked whole. */
function patchOf(record: AnyRecord, draft: Json): Json {
  const names = Object.keys(draft.properties as object);
  return {
    type: 'object',
    description: `${record.labels.one.fr} : ce qui change ; null retire, le reste ne bouge pas (RFC 7396)`,
    'x-description-en': `${record.labels.one.en}: what changes; null removes, the rest stays (RFC 7396)`,
    properties: Object.fromEntries(names.map((name) => [name, {}])),
    additionalProperties: false,
    examples: [{ source: { date: '2026-01' } }],
  };
}

function pageOf(item: string, fr: string, en: string): Json {
  return {
    type: 'object',
    description: fr,
    'x-description-en': en,
    properties: { items: { type: 'array', items: refTo(item) }, next: NEXT },
    required: ['items'],
  };
}

const NEXT: Json = {
  type: 'string',
  description: 'À renvoyer dans « after » pour la page suivante ; absent à la dernière',
  'x-description-en': 'To send back in "after" for the next page; absent on the last one',
};

function historyOf(item: string, fr: string, en: string): Json {
  const version: Json = {
    type: 'object',
    properties: {
      revision: { type: 'integer', minimum: 1 },
      op: { type: 'string', enum: ['put', 'delete'] },
      at: { type: 'string', format: 'date-time' },
      by: {
        type: 'string',
        description: 'Dit aux seuls porteurs de jeton',
        'x-description-en': 'Told to token holders only',
      },
      record: refTo(item),
    },
    required: ['revision', 'op', 'at'],
  };
  return {
    type: 'object',
    description: fr,
    'x-description-en': en,
    properties: { items: { type: 'array', items: version } },
    required: ['items'],
  };
}

/** What the routes answer with beside records; the shapes inside them come along. */
const ANSWERS: readonly z.ZodType[] = [
  delivery,
  deliveryReport,
  found,
  health,
  indicatorCatalogue,
  indicatorValues,
  problem,
  ruleCatalogue,
  sheet,
  territoryIndicators,
  territoryVerdicts,
  validationReport,
  verdictList,
];

/** The shapes that do not depend on the records, from their zod declarations. */
function answerSchemas(): [string, Json][] {
  const unnamed = ANSWERS.filter((answer) => !components.has(answer));
  if (unnamed.length > 0) throw new RangeError('Every answer has a name: give it one with component().');
  const { schemas } = z.toJSONSchema(components, {
    uri: (id) => `#/components/schemas/${id}`,
    override: ({ jsonSchema }) => sayItems(jsonSchema as Json),
  });
  return Object.entries(schemas as unknown as Record<string, Json>).map(([name, schema]) => {
    const { $schema: _, $id: __, ...rest } = schema;
    return [name, rest];
  });
}

/** A tuple of like items is a list of a fixed length: readers of OpenAPI look for `items`, and many know no `prefixItems`. */
function sayItems(schema: Record<string, unknown>): void {
  const { prefixItems } = schema;
  if (!Array.isArray(prefixItems)) return;
  const [first, ...others] = prefixItems.map((item) => JSON.stringify(item));
  if (others.some((item) => item !== first)) return;
  delete schema.prefixItems;
  Object.assign(schema, {
    items: prefixItems[0],
    minItems: prefixItems.length,
    maxItems: prefixItems.length,
  });
}

/** GeoJSON has a standard of its own (RFC 7946): only what ours adds is said here. */
const GEOJSON: Readonly<Record<string, Json>> = {
  Feature: {
    type: 'object',
    description: 'Une fiche en GeoJSON (RFC 7946) : son contour ou son point, le reste en propriétés',
    'x-description-en': 'A record in GeoJSON (RFC 7946): its outline or point, the rest as properties',
    properties: {
      type: { const: 'Feature' },
      id: { type: 'string' },
      geometry: { type: ['object', 'null'] },
      properties: { type: 'object' },
    },
    required: ['type', 'id', 'geometry', 'properties'],
  },
  FeatureCollection: {
    type: 'object',
    description: 'Une page de fiches en GeoJSON (RFC 7946)',
    'x-description-en': 'A page of records in GeoJSON (RFC 7946)',
    properties: {
      type: { const: 'FeatureCollection' },
      features: { type: 'array', items: refTo('Feature') },
      next: NEXT,
    },
    required: ['type', 'features'],
  },
};
