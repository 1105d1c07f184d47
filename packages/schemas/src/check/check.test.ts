import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { partialDate } from '../codes/partial-date.ts';
import { territoryRef } from '../codes/territory-ref.ts';
import { defineRecord } from '../define-record.ts';
import { field } from '../field.ts';
import { hasErrors, toPointer } from '../issue.ts';
import { contact } from '../shapes/contact.ts';
import { words } from '../shapes/words.ts';
import { check } from './check.ts';
import { checkDraft, checkEnvelope } from './check-around.ts';

const label = (fr: string, en: string) => ({ label: { fr, en }, disclosure: 'public' as const });

/** A record with one field of each kind that an issue can be about. */
const fields = z.strictObject({
  name: field(words, label('Nom', 'Name')),
  zone: field(z.int().min(1).max(5), label('Zone', 'Zone')).optional(),
  depth: field(z.number().min(0), label('Profondeur', 'Depth')).optional(),
  on: field(partialDate, label('Date', 'Date')).optional(),
  open: field(z.boolean(), label('Ouvert', 'Open')).optional(),
  tags: field(z.array(words).min(2).max(3), label('Mots', 'Tags')).optional(),
  territory: field(territoryRef, label('Territoire', 'Territory')).optional(),
  contact: field(contact, label('Contact', 'Contact')).optional(),
});

const shelter = defineRecord({
  name: 'shelter',
  version: '1.0',
  labels: { one: { fr: 'Abri', en: 'Shelter' }, many: { fr: 'Abris', en: 'Shelters' } },
  description: { fr: 'Un abri', en: 'A shelter' },
  iri: 'schema:Place',
  service: 'registry',
  fields,
  rules: [
    {
      code: 'shelter/open-without-date',
      severity: 'warning',
      path: ['on'],
      message: { fr: '« {name} » est ouvert sans date.', en: '"{name}" is open with no date.' },
      holds: ({ open, on }) => (open === undefined ? null : !open || on !== undefined),
    },
  ],
  title: (body) => body.name,
  places: () => [],
  date: (body) => body.on,
});

function saidOf(value: unknown): Record<string, { code: string; fr: string; en: string }> {
  const said = check(shelter, value).issues.map(({ path, code, message }) => [
    toPointer(path),
    { code, ...message },
  ]);
  return Object.fromEntries(said);
}

describe('what an issue says', () => {
  it('names the field, what was found and what was expected, in the quotes of each language', () => {
    expect(saidOf({ name: 3 })['/name']).toEqual({
      code: 'shelter/wrong-type',
      fr: 'Nom : trouvé 3, attendu un texte.',
      en: 'Name: found 3, expected a text.',
    });
    expect(saidOf({ name: 'a', zone: 'deux' })['/zone']).toEqual({
      code: 'shelter/wrong-type',
      fr: 'Zone : trouvé « deux », attendu un nombre entier.',
      en: 'Zone: found "deux", expected a whole number.',
    });
  });

  it('gives both ends of a range when both are set, one otherwise', () => {
    expect(saidOf({ name: 'a', zone: 7 })['/zone']?.fr).toBe('Zone : trouvé 7, attendu un nombre de 1 à 5.');
    expect(saidOf({ name: 'a', depth: -1 })['/depth']?.en).toBe('Depth: found -1, expected at least 0.');
  });

  it('counts the items of a list', () => {
    expect(saidOf({ name: 'a', tags: ['x'] })['/tags']?.fr).toBe(
      'Mots : trouvé […], attendu au moins 2 éléments.',
    );
    expect(saidOf({ name: 'a', tags: ['x', '', 'y', 'z'] })['/tags']?.en).toBe(
      'Tags: found […], expected at most 3 items.',
    );
  });

  it('lists the values that tell the options of a union apart', () => {
    const said = saidOf({ name: 'a', territory: { level: 'canton', code: '6212' } })['/territory/level'];
    expect(said?.code).toBe('shelter/not-in-list');
    expect(said?.fr).toBe(
      'Niveau : trouvé « canton », attendu une des valeurs commune, epci, arrondissement, departement, region, country.',
    );
  });

  it('says how a code is written', () => {
    const said = saidOf({ name: 'a', territory: { level: 'departement', code: '62225' } })['/territory/code'];
    expect(said?.en).toBe('Code: found "62225", expected a département code, for instance 62, 2A or 974.');
  });

  it('tells a missing field from a null one, and how to write the unknown', () => {
    expect(saidOf({})['/name']?.code).toBe('shelter/missing-field');
    expect(saidOf({ name: 'a', on: null })['/on']?.fr).toContain("retirez le champ au lieu d'écrire null");
  });

  it('guesses the name that was meant', () => {
    expect(saidOf({ name: 'a', zzone: 1 })['/zzone']?.fr).toBe(
      "« zzone » n'est pas un champ de ce type. Vouliez-vous dire « zone » ?",
    );
    expect(saidOf({ name: 'a', contact: { function: 'x', fone: '1' } })['/contact/fone']?.en).not.toContain(
      'Did you mean',
    );
  });

  it('fills the message of a rule with the body, and keeps the value in even so', () => {
    const { value, issues } = check(shelter, { name: 'Salle', open: true });
    expect(issues).toEqual([
      {
        code: 'shelter/open-without-date',
        severity: 'warning',
        path: ['on'],
        message: { fr: '« Salle » est ouvert sans date.', en: '"Salle" is open with no date.' },
      },
    ]);
    expect(hasErrors(issues)).toBe(false);
    expect(value).toEqual({ name: 'Salle', open: true });
  });

  it('never shows more than a little of what it found', () => {
    const long = 'x'.repeat(100_000);
    const given = [
      { name: long, zone: long },
      { name: long, open: true },
      { name: 'a', [long]: 1 },
      { name: 'a', on: long },
    ];
    for (const value of given) {
      expect(JSON.stringify(check(shelter, value).issues).length).toBeLessThan(2_000);
    }
  });
});

describe('rules that could not run', () => {
  it('are named, because silence about them is not approval', () => {
    expect(check(shelter, { name: 'a' }).notRun).toEqual(['shelter/open-without-date']);
    expect(check(shelter, { name: 'a', open: false }).notRun).toEqual([]);
    expect(check(shelter, {}).notRun).toEqual(['shelter/open-without-date']);
  });
});

describe('hostile values', () => {
  it.each([
    '{"__proto__":{"name":"a"}}',
    '{"constructor":1,"name":"a"}',
    '{"name":"a","toString":1}',
    '[]',
    '"a"',
    'null',
    '{"name":{"name":{}}}',
  ])('get issues, not an exception: %s', (json) =>
    expect(check(shelter, JSON.parse(json)).issues.length).toBeGreaterThan(0),
  );

  it('get issues when they are not even JSON', () => {
    for (const value of [undefined, Number.NaN, 1n, Symbol('a'), () => 1, new Map()]) {
      expect(check(shelter, value).issues.length).toBeGreaterThan(0);
      expect(checkDraft(shelter, value).issues.length).toBeGreaterThan(0);
    }
  });
});

const source = { title: 'Essai', producer: 'Maillage', licence: 'CC0-1.0' };

describe('a draft', () => {
  it('is checked around its body and in it, with paths from the top', () => {
    const { value, issues } = checkDraft(shelter, {
      source: { ...source, url: 'javascript:alert(1)' },
      body: { name: '' },
    });
    expect(value).toBeUndefined();
    expect(issues.map(({ path }) => toPointer(path))).toEqual(['/source/url', '/body/name']);
  });

  it('comes back whole when nothing is wrong', () => {
    const draft = { source, validFrom: '2025', body: { name: 'Salle' } };
    expect(checkDraft(shelter, draft)).toEqual({
      value: draft,
      issues: [],
      notRun: ['shelter/open-without-date'],
    });
  });

  it('says what it lacks', () => {
    const pointers = (value: unknown) => checkDraft(shelter, value).issues.map(({ path }) => toPointer(path));
    expect(pointers({})).toEqual(['/source', '/body']);
    expect(pointers(3)).toEqual(['']);
    expect(pointers({ source, body: { name: 'a' }, validFrom: '2025-02-30' })).toEqual(['/validFrom']);
  });
});

describe('an envelope', () => {
  const envelope = {
    id: 'https://example.org/v1/shelter/1',
    type: 'shelter',
    version: '1.0',
    revision: 1,
    origin: 'https://example.org/',
    recordedAt: '2026-11-21T12:00:00Z',
    source,
    body: { name: 'Salle' },
  };
  const codes = (value: unknown) => checkEnvelope(shelter, value).issues.map(({ code }) => code);

  it('comes back whole when nothing is wrong', () => {
    expect(checkEnvelope(shelter, envelope).value).toEqual(envelope);
  });

  it('is refused with another type, an id that no address can end with, or a time that does not exist', () => {
    expect(codes({ ...envelope, type: 'pcs' })).toEqual(['shelter/not-in-list']);
    expect(codes({ ...envelope, id: 'https://example.org/v1/shelter/' })).toEqual(['shelter/wrong-id']);
    expect(codes({ ...envelope, recordedAt: '2026-02-30T12:00:00Z' })).toEqual(['shelter/no-such-date']);
    expect(codes({ ...envelope, revision: 0 })).toEqual(['shelter/out-of-range']);
  });
});

it('says all that is wrong at once: a date that does not exist beside a field that is not there', () => {
  const { issues } = check(shelter, { on: '2019-02-30', zone: 9, extra: 1 });
  expect(issues.map(({ code, path }) => [code, toPointer(path)]).toSorted()).toEqual([
    ['shelter/missing-field', '/name'],
    ['shelter/no-such-date', '/on'],
    ['shelter/out-of-range', '/zone'],
    ['shelter/unknown-field', '/extra'],
  ]);
});
