import { existsSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { check } from '../check/check.ts';
import { checkDraft, checkEnvelope } from '../check/check-around.ts';
import { grammarOf } from '../codes/code.ts';
import type { AnyRecord } from '../define-record.ts';
import { unwrap } from '../field.ts';
import { expandIri } from '../iri.ts';
import { toDraftJsonSchema, toJsonSchema } from '../project/to-json-schema.ts';
import { damaged } from '../testing/damaged.ts';
import { deepFreeze } from '../testing/deep-freeze.ts';
import { draftOf, envelopeOf } from '../testing/envelope-of.ts';
import { validatorOf } from '../testing/json-schema-validator.ts';
import { invalidVectors, validVectors } from '../testing/vectors.ts';
import type { Text } from '../text.ts';
import { type FieldAt, fieldsOf, hasHiddenFields, project } from '../walk.ts';
import { findRecord, records } from './records.ts';

const every = Object.entries(records) as [string, AnyRecord][];

describe('the registry of records', () => {
  it('holds every folder, and nothing else', () => {
    const folders = readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    const names = every.map(([, { name }]) => name);
    for (const folder of folders) expect.soft(names, lineToAdd(folder)).toContain(folder);
    for (const name of names) expect.soft(folders, `no folder records/${name}/`).toContain(name);
  });

  it('names each record as its folder, in camelCase', () => {
    for (const [key, record] of every) expect(key).toBe(camelCase(record.name));
  });
});

describe.each(every)('%s', (_, record) => {
  const fields = fieldsOf(record);
  const valid = validVectors(record);
  const invalid = invalidVectors(record);
  const jsonSchema = validatorOf(toJsonSchema(record));
  const draftSchema = validatorOf(toDraftJsonSchema(record));

  it('is named in French and in English, fields, values and rules alike', () => {
    for (const text of [record.labels.one, record.labels.many, record.description]) inBothLanguages(text);
    for (const { about, path } of fields) {
      expect(about, `${path.join('.')} has no label: give it field(…, { label })`).toBeDefined();
      if (about?.label) inBothLanguages(about.label);
      if (about?.description) inBothLanguages(about.description);
    }
    for (const rule of record.rules) inBothLanguages(rule.message);
  });

  it('names each value of its closed lists', () => {
    for (const { schema, about, path } of fields) {
      const bare = unwrap(schema);
      if (!(bare instanceof z.ZodEnum)) continue;
      expect(Object.keys(about?.values ?? {}), `${path.join('.')}: declare it with choice(…)`).toEqual(
        bare.options,
      );
      for (const text of Object.values(about?.values ?? {})) inBothLanguages(text);
    }
  });

  it('declares who may read each of its fields', () => {
    for (const at of fields.filter(isTop)) expect(at.about?.disclosure, at.path[0]).toBeDefined();
  });

  it('gives a unit to its numbers', () => {
    const numbers = fields.filter(({ schema }) => unwrap(schema) instanceof z.ZodNumber);
    for (const { about, path } of numbers) expect(about?.unit, `${path.join('.')} has no unit`).toBeDefined();
  });

  it('only names terms of vocabularies that are declared', () => {
    const iris = [record.iri, ...fields.flatMap((at) => at.about?.iri ?? [])];
    for (const iri of iris) {
      expect(expandIri(iri), `${iri}: add its prefix to iri.ts`).toMatch(/^https?:/);
    }
  });

  it('points at record types that exist, by local identifiers', () => {
    for (const { schema, about, path } of fields) {
      if (about?.refersTo === undefined) continue;
      expect(findRecord(about.refersTo), `${path.join('.')} refers to ${about.refersTo}`).toBeDefined();
      const bare = unwrap(schema);
      const target = bare instanceof z.ZodArray ? unwrap(bare.element as z.core.$ZodType) : bare;
      expect(grammarOf(target)?.name, path.join('.')).toBe('local-id');
    }
  });

  it('keeps optional whatever the public may not read, so that what stays is still valid', () => {
    const hidden = fields.filter((at) => at.disclosure !== 'public');
    for (const at of hidden.filter((one) => one.about?.disclosure !== undefined)) {
      expect(at.optional || at.about?.disclosure === 'public', `${at.path.join('.')} must be optional`).toBe(
        true,
      );
    }
  });

  it('has a file for each of its own rules, and a code for each file', () => {
    const folder = new URL(`./${record.name}/rules/`, import.meta.url);
    const files = existsSync(folder) ? readdirSync(folder).map((file) => file.replace(/\.ts$/, '')) : [];
    const codes = record.rules.map((rule) => rule.code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(new RegExp(`^${record.name}/[a-z]+(-[a-z]+)*$`));
    for (const file of files) {
      expect.soft(codes, `add ${camelCase(file)} to rules: […]`).toContain(`${record.name}/${file}`);
    }
  });

  it('is shown by two good examples and three bad ones at least, one per rule', () => {
    expect(valid.length).toBeGreaterThanOrEqual(2);
    expect(invalid.length).toBeGreaterThanOrEqual(3);
    const shown = invalid.map((vector) => vector.issue.code);
    for (const { code } of record.rules) {
      expect.soft(shown, `no invalid vector for ${code}`).toContain(code);
    }
  });

  it.each(valid)('takes $name', ({ draft }) => {
    expect(checkDraft(record, draft).issues.filter((issue) => issue.severity !== 'info')).toEqual([]);
    expect(draftSchema(draft)).toEqual([]);
    expect(checkEnvelope(record, envelopeOf(record, draft)).value).toEqual(envelopeOf(record, draft));
    expect(jsonSchema(envelopeOf(record, draft))).toEqual([]);
  });

  it.each(valid)(
    'shows the public of $name what they may read, and the same title, places and date',
    ({ draft }) => {
      const shown = project(record, draft.body, 'public') as object;
      for (const at of fields.filter((one) => one.disclosure !== 'public')) {
        expect(valuesAt(shown, at.path), `${at.path.join('.')} leaks`).toEqual([]);
      }
      expect(check(record, shown).value).toEqual(shown);
      expect(jsonSchema(envelopeOf(record, { ...draft, body: shown }))).toEqual([]);
      expect(record.title(shown)).toEqual(record.title(draft.body as never));
      expect(record.places(shown)).toEqual(record.places(draft.body as never));
      expect(record.date(shown)).toEqual(record.date(draft.body as never));
      expect(record.geometry?.(shown)).toEqual(record.geometry?.(draft.body as never));
      if (!hasHiddenFields(record)) expect(shown).toEqual(draft.body);
    },
  );

  it.each(invalid)('refuses $name, saying $issue.code', ({ issue, shape, value }) => {
    const checked = check(record, value);
    expect(checked.issues.map(({ code, path }) => ({ code, path }))).toEqual([issue]);
    expect(checked.value === undefined).toBe(shape);
    const envelope = envelopeOf(record, draftOf(value));
    expect(jsonSchema(envelope).length > 0).toBe(shape);
    for (const found of checked.issues) inBothLanguages(found.message);
  });

  it('answers anything with issues, as JSON Schema does, and never touches what it was given', () => {
    const bodies = valid.map((vector) => vector.draft.body);
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), damaged(bodies)), (given) => {
        const before = structuredClone(given);
        const { value, issues } = check(record, deepFreeze(given));
        expect(given).toEqual(before);
        expect(value !== undefined || issues.length > 0).toBe(true);
        expect(jsonSchema(envelopeOf(record, draftOf(given))).length > 0).toBe(value === undefined);
        for (const issue of issues) expect(issue.message.fr.length).toBeLessThan(1000);
      }),
      { numRuns: 200 },
    );
  });
});

function lineToAdd(folder: string): string {
  const type = camelCase(`-${folder}`);
  return `records/${folder}/ is not registered: add this line to records/index.ts\n  export { type ${type}, ${camelCase(folder)} } from './${folder}/${folder}.ts';`;
}

function camelCase(kebab: string): string {
  return kebab.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function inBothLanguages(text: Text): void {
  expect(text.fr.trim()).not.toBe('');
  expect(text.en.trim()).not.toBe('');
}

function isTop(at: FieldAt): boolean {
  return at.path.length === 1;
}

/** Every value that a path of field names leads to, `[]` meaning each item of a list. */
function valuesAt(value: unknown, path: readonly string[]): unknown[] {
  const [step, ...rest] = path;
  if (step === undefined) return value === undefined ? [] : [value];
  if (step === '[]') return Array.isArray(value) ? value.flatMap((item) => valuesAt(item, rest)) : [];
  if (typeof value !== 'object' || value === null) return [];
  return valuesAt((value as Record<string, unknown>)[step], rest);
}
