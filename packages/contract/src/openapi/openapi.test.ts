import { checkDraft, records } from '@maillage/schemas';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { contractOf, routesOf } from '../contract-of.ts';
import { PROBLEM_TAGS } from '../problems.ts';
import type { Json } from './json.ts';
import { openapi } from './openapi.ts';

const document = openapi(records, { baseUrl: 'https://noeud.example' });
const { schemas, responses } = document.components as Record<string, Record<string, Json>>;

describe('openapi', () => {
  it('is a valid OpenAPI 3.1 document', async () => {
    const checked = await new Validator().validate(structuredClone(document) as never);
    expect(checked.errors ?? []).toEqual([]);
    expect(checked.valid).toBe(true);
  });

  it('names nothing that it does not hold', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(
      ([, path]) => path,
    );
    expect(references.length).toBeGreaterThan(100);
    for (const path of new Set(references)) {
      const target = path
        ?.split('/')
        .reduce((at: unknown, step) => (at as Json | undefined)?.[step], document);
      expect(target, path).toBeDefined();
    }
  });

  it('describes every route, each of its problems, and every shape compiles', () => {
    const paths = document.paths as Record<string, Record<string, Json>>;
    for (const route of routesOf(contractOf(records))) {
      const operation = paths[route.path.replace(/:(\w+)/g, '{$1}')]?.[route.method.toLowerCase()];
      expect(operation?.operationId).toBe(route.metadata.operation);
    }
    expect(Object.keys(responses ?? {})).toEqual(PROBLEM_TAGS);
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema({ $id: 'doc', components: { schemas } });
    for (const name of Object.keys(schemas ?? {})) {
      expect(() => ajv.compile({ $ref: `doc#/components/schemas/${name}` }), name).not.toThrow();
    }
  });

  it('gives each record an example of the right shape', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema({ $id: 'doc', components: { schemas } });
    for (const [name, schema] of Object.entries(schemas ?? {}).filter(([name]) => name.endsWith('Draft'))) {
      const [example] = schema.examples as unknown[];
      const record = Object.values(records).find(
        (one) =>
          name === `${one.name.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase())}Draft`,
      );
      expect(record, name).toBeDefined();
      const fits = ajv.compile({ $ref: `doc#/components/schemas/${name}` });
      expect(fits(example), `${name} ${JSON.stringify(fits.errors)}`).toBe(true);
      expect(checkDraft(record as never, example).value, name).toBeDefined();
    }
  });

  it('shows the examples it is given', () => {
    const given = openapi(records, { baseUrl: 'https://noeud.example', examples: { pcs: { source: 'x' } } });
    const shown = (given.components as { schemas: Record<string, Json> }).schemas.PcsDraft;
    expect(shown?.examples).toEqual([{ source: 'x' }]);
  });

  it('says everything in French and English', () => {
    const walk = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      const at = value as Json;
      if (typeof at.description === 'string') {
        expect(at['x-description-en'], path).toBeTypeOf('string');
      }
      if (typeof at.summary === 'string') expect(at['x-summary-en'], path).toBeTypeOf('string');
      for (const [key, inner] of Object.entries(at)) if (key !== 'examples') walk(inner, `${path}/${key}`);
    };
    walk(document, '');
  });
});
