import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineRecord, type Fields } from './define-record.ts';
import { field } from './field.ts';
import { deepFreeze } from './testing/deep-freeze.ts';
import { fieldsOf, hasHiddenFields, project } from './walk.ts';

const label = { label: { fr: 'Champ', en: 'Field' } };
const text = z.string();

function recordOf<F extends Fields>(fields: F) {
  return defineRecord({
    name: 'shelter',
    version: '1.0',
    labels: { one: { fr: 'Abri', en: 'Shelter' }, many: { fr: 'Abris', en: 'Shelters' } },
    description: { fr: 'Un abri', en: 'A shelter' },
    iri: 'schema:Place',
    service: 'registry',
    fields,
    rules: [],
    title: () => '',
    places: () => [],
    date: () => undefined,
  });
}

const key = z.strictObject({
  code: field(text, { ...label, disclosure: 'restricted' }).optional(),
  shelf: field(text, { ...label, disclosure: 'public' }),
});

const shelter = recordOf(
  z.strictObject({
    name: field(text, { ...label, disclosure: 'public' }),
    capacity: field(z.int(), { ...label, disclosure: 'network', unit: '1' }).optional(),
    keys: field(z.array(key), { ...label, disclosure: 'public' }).optional(),
    safe: field(key, { ...label, disclosure: 'restricted' }).optional(),
    way: field(
      z.discriminatedUnion('by', [
        z.strictObject({ by: z.literal('road'), name: field(text, label) }),
        z.strictObject({
          by: z.literal('boat'),
          pilot: field(text, { ...label, disclosure: 'restricted' }).optional(),
        }),
      ]),
      { ...label, disclosure: 'public' },
    ).optional(),
  }),
);

describe('the public projection of a body', () => {
  const whole = deepFreeze({
    name: 'Salle communale',
    capacity: 120,
    keys: [{ code: '1234', shelf: 'A' }, { shelf: 'B' }],
    safe: { shelf: 'C', code: '9999' },
    way: { by: 'boat', pilot: 'Nom fictif' },
  });

  it('keeps what is public, in lists and in unions, and nothing of a hidden block', () => {
    expect(project(shelter, whole, 'public')).toEqual({
      name: 'Salle communale',
      keys: [{ shelf: 'A' }, { shelf: 'B' }],
      way: { by: 'boat' },
    });
  });

  it('is the body itself for those who may read all of it', () => {
    expect(project(shelter, whole, 'full')).toBe(whole);
  });

  it('adds no field that the body has not: absent stays absent', () => {
    expect(project(shelter, { name: 'a' }, 'public')).toEqual({ name: 'a' });
  });

  it('shows nothing of a value that has no place in the record', () => {
    expect(project(shelter, { name: 'a', secret: 'b', way: { by: 'air', pilot: 'c' } }, 'public')).toEqual({
      name: 'a',
    });
    expect(project(shelter, 'a', 'public')).toBeUndefined();
    expect(project(shelter, JSON.parse('{"name":"a","__proto__":{"capacity":1}}'), 'public')).toEqual({
      name: 'a',
    });
  });
});

describe('the fields of a record', () => {
  it('come with the strictest disclosure on their path', () => {
    const disclosures = Object.fromEntries(
      fieldsOf(shelter).map(({ path, disclosure }) => [path.join('.'), disclosure]),
    );
    expect(disclosures).toMatchObject({
      name: 'public',
      capacity: 'network',
      'keys.[].code': 'restricted',
      'keys.[].shelf': 'public',
      'safe.shelf': 'restricted',
      'way.pilot': 'restricted',
    });
  });

  it('tell whether some of it is hidden', () => {
    expect(hasHiddenFields(shelter)).toBe(true);
    expect(
      hasHiddenFields(recordOf(z.strictObject({ name: field(text, { ...label, disclosure: 'public' }) }))),
    ).toBe(false);
  });
});
