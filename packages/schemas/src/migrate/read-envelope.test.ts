import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineRecord } from '../define-record.ts';
import { field } from '../field.ts';
import { records } from '../records/records.ts';
import { damaged } from '../testing/damaged.ts';
import { deepFreeze } from '../testing/deep-freeze.ts';
import { draftOf, envelopeOf } from '../testing/envelope-of.ts';
import { defineStep } from './define-step.ts';
import { migrateBody } from './migrate-body.ts';
import { readEnvelope } from './read-envelope.ts';

const ort10 = {
  ...envelopeOf(
    records.ort,
    draftOf({ departement: '62', name: 'Observatoire', status: 'projected', model: 'hybride' }),
  ),
  version: '1.0',
};

const label = (fr: string, en: string) => ({ label: { fr, en }, disclosure: 'public' as const });

/** A record of version 3.0, which two major steps and one minor step lead to. */
const beacon = defineRecord({
  name: 'beacon',
  version: '3.0',
  labels: { one: { fr: 'Balise', en: 'Beacon' }, many: { fr: 'Balises', en: 'Beacons' } },
  description: { fr: 'Une balise', en: 'A beacon' },
  iri: 'schema:Place',
  service: 'registry',
  fields: z.strictObject({ heightMetres: field(z.number(), { ...label('Hauteur', 'Height'), unit: 'm' }) }),
  rules: [],
  title: () => 'beacon',
  places: () => [],
  date: () => undefined,
});
const why = { fr: 'essai', en: 'trial' };
const steps = [
  defineStep({
    record: 'beacon',
    from: '2.0',
    to: '3.0',
    why,
    migrate: ({ cm }) => ({ heightMetres: Number(cm) / 100 }),
  }),
  defineStep({ record: 'beacon', from: '1.1', to: '2.0', why, migrate: ({ height }) => ({ cm: height }) }),
];
const vocabulary = { find: (type: string) => (type === 'beacon' ? beacon : undefined), steps };
const beaconOf = (version: string, body: unknown) => ({ ...envelopeOf(beacon, draftOf(body)), version });

describe('an old document', () => {
  it('is brought to our version, and says by which steps', () => {
    const read = readEnvelope(deepFreeze(ort10));
    expect(read).toMatchObject({
      kind: 'current',
      from: '1.0',
      envelope: { version: '1.1', body: { governance: 'hybrid', model: 'hybride' } },
    });
    expect(read.kind === 'current' && read.steps.map(({ to }) => to)).toEqual(['1.1']);
  });

  it('takes several steps in their order, whatever the order they are listed in', () => {
    const read = readEnvelope(beaconOf('1.1', { height: 250 }), vocabulary);
    expect(read).toMatchObject({
      kind: 'current',
      envelope: { version: '3.0', body: { heightMetres: 2.5 } },
    });
  });

  it('needs no step between two minor versions: 1.0 has less than 1.1, and nothing else', () => {
    const read = readEnvelope(beaconOf('1.0', { height: 100 }), vocabulary);
    expect(read).toMatchObject({ kind: 'current', from: '1.0', envelope: { body: { heightMetres: 1 } } });
  });

  it('is parked whole when no step leads out of its major version', () => {
    const given = beaconOf('0.9', { h: 1 });
    expect(readEnvelope(given, vocabulary)).toEqual({ kind: 'parked', why: 'no-path', given });
    expect(migrateBody('beacon', { from: '0.9', to: '3.0' }, {}, steps)).toBeUndefined();
  });

  it('is refused with its faults, in the words of our version', () => {
    const read = readEnvelope({ ...ort10, body: { departement: '96', name: 'O', status: 'projected' } });
    expect(read.kind === 'refused' && read.issues[0]?.path).toEqual(['body', 'departement']);
  });
});

describe('a document of our version', () => {
  it('comes back as it is', () => {
    const given = { ...ort10, version: '1.1' };
    expect(readEnvelope(given)).toMatchObject({ kind: 'current', envelope: given, steps: [] });
  });

  it('may be extended by a territory, under its own name', () => {
    const extended = {
      ...ort10,
      version: '1.1',
      extensions: { 'https://example.org/fields': { colour: 'bleu', depth: [1, null] }, sdis62: 'A' },
    };
    expect(readEnvelope(extended)).toMatchObject({ kind: 'current', envelope: extended });
  });

  it.each(['Mon champ', '', 'maillage', 'javascript:alert(1)'])(
    'is refused an extension named « %s »',
    (name) => {
      const read = readEnvelope({ ...ort10, version: '1.1', extensions: { [name]: 1 } });
      expect(read.kind).toBe('refused');
    },
  );
});

describe('a newer minor version', () => {
  const newer = {
    ...ort10,
    version: '1.9',
    seal: 'abc',
    body: {
      ...ort10.body,
      steering: [{ organisation: 'Préfecture', college: 'state', votes: 2 }],
      budget: { euros: 1000 },
    },
  };

  it('is kept whole, unknown fields included, and passed on unchanged', () => {
    const before = JSON.stringify(newer);
    const read = readEnvelope(deepFreeze(structuredClone(newer)));
    expect(read.kind === 'newer' && JSON.stringify(read.given)).toBe(before);
  });

  it('is read for what we know of it, and says where the rest lies', () => {
    const read = readEnvelope(newer);
    if (read.kind !== 'newer') throw new Error(read.kind);
    expect(read.readable?.body).toEqual({
      ...ort10.body,
      steering: [{ organisation: 'Préfecture', college: 'state' }],
    });
    expect(read.unknown).toEqual([['seal'], ['body', 'steering', 0, 'votes'], ['body', 'budget']]);
  });

  it('is kept even when a list has grown that we do not know', () => {
    const read = readEnvelope({ ...newer, body: { ...newer.body, status: 'dormant' } });
    expect(read).toMatchObject({
      kind: 'newer',
      readable: undefined,
      given: { body: { status: 'dormant' } },
    });
    expect(read.kind === 'newer' && read.issues.map(({ code }) => code)).toEqual(['ort/not-in-list']);
  });
});

describe('what we cannot read', () => {
  it('is parked whole: a newer major version, a type of someone else', () => {
    const major = { ...ort10, version: '2.0' };
    expect(readEnvelope(major)).toEqual({ kind: 'parked', why: 'newer-major', given: major });
    const foreign = { ...ort10, type: 'unicorn' };
    expect(readEnvelope(foreign)).toEqual({ kind: 'parked', why: 'unknown-type', given: foreign });
  });

  it('is refused when it is not a record at all', () => {
    for (const given of [null, 3, 'ort', [], {}, { type: 'ort' }, { type: 'ort', version: 'latest' }]) {
      expect(readEnvelope(given).kind).toBe('refused');
    }
  });
});

it('answers anything, and never touches what it was given', () => {
  const whole = [ort10, { ...ort10, version: '1.9' }, { ...ort10, version: '1.1' }];
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), damaged(whole)), (given) => {
      const before = structuredClone(given);
      expect(['current', 'newer', 'parked', 'refused']).toContain(readEnvelope(deepFreeze(given)).kind);
      expect(given).toEqual(before);
    }),
    { numRuns: 500 },
  );
});
