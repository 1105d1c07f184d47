import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { arrondissementCode } from './arrondissement.ts';
import { grammarOf } from './code.ts';
import { communeCode, departementOf, toCommuneCode } from './commune.ts';
import { departementCode } from './departement.ts';
import { finess } from './finess.ts';
import { instant } from './instant.ts';
import { localId } from './local-id.ts';
import { day, partialDate } from './partial-date.ts';
import { isRealPeriod, period } from './period.ts';
import { postalCode } from './postal-code.ts';
import { regionCode } from './region.ts';
import { rna } from './rna.ts';
import { hasLuhnKey, siren, siret } from './siren.ts';
import { parseTerritoryKey, toTerritoryKey } from './territory-ref.ts';
import { uai } from './uai.ts';
import { webAddress } from './web-address.ts';

const takes = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

describe('every code', () => {
  const codes = [
    arrondissementCode,
    communeCode,
    day,
    departementCode,
    finess,
    instant,
    localId,
    partialDate,
    period,
    postalCode,
    regionCode,
    rna,
    siren,
    siret,
    uai,
    webAddress,
  ];

  it.each(codes.map((schema) => ({ schema, grammar: grammarOf(schema) })))(
    'takes its own examples and refuses an empty text: $grammar.name',
    ({ schema, grammar }) => {
      for (const example of grammar?.examples ?? []) expect(takes(schema, example), example).toBe(true);
      expect(grammar?.examples.length).toBeGreaterThan(0);
      expect(takes(schema, '')).toBe(false);
      expect(takes(schema, `${grammar?.examples[0]}\n`)).toBe(false);
    },
  );
});

describe('a commune code', () => {
  it.each(['01004', '2A004', '2B033', '75056', '97105', '97411', '97502', '98735'])('takes %s', (code) =>
    expect(takes(communeCode, code)).toBe(true),
  );

  it.each(['1004', '2a004', '2C004', '96001', '00001', '622250', '62 25', 'Clairmarais', 62225])(
    'refuses %s',
    (code) => expect(takes(communeCode, code)).toBe(false),
  );

  it('is found again when it lost its zero or its capital', () => {
    expect(toCommuneCode(1004)).toBe('01004');
    expect(toCommuneCode(' 2a004 ')).toBe('2A004');
    expect(toCommuneCode('622')).toBeUndefined();
  });

  it('starts with its département, three characters of it overseas', () => {
    expect(['62225', '2A004', '97411', '98735'].map(departementOf)).toEqual(['62', '2A', '974', '987']);
  });
});

describe('codes of larger territories', () => {
  it.each(['01', '2A', '2B', '95', '971', '976', '988'])('takes the département %s', (code) =>
    expect(takes(departementCode, code)).toBe(true),
  );
  it.each(['1', '00', '96', '97', '2C', '9A'])('refuses the département %s', (code) =>
    expect(takes(departementCode, code)).toBe(false),
  );
  it.each(['625', '2A1', '2B5', '9711', '9744'])('takes the arrondissement %s', (code) =>
    expect(takes(arrondissementCode, code)).toBe(true),
  );
  it.each(['62', '974', '6250', '96A'])('refuses the arrondissement %s', (code) =>
    expect(takes(arrondissementCode, code)).toBe(false),
  );
});

describe('a SIREN', () => {
  it('has a check digit: CA du Pays de Saint-Omer, CC Flandre Lys, commune of Clairmarais', () => {
    for (const code of ['200069037', '245900758', '216202259']) expect(hasLuhnKey(code)).toBe(true);
  });

  it('is refused when any one of its digits is wrong', () => {
    for (let i = 0; i < 9; i++) {
      const wrong = [...'200069037'].with(i, String((Number('200069037'[i]) + 1) % 10)).join('');
      expect(hasLuhnKey(wrong), wrong).toBe(false);
    }
  });
});

describe('a SIRET', () => {
  it('has a check digit of its own', () => {
    expect(hasLuhnKey('21620528600018')).toBe(true);
    expect(hasLuhnKey('21620528600019')).toBe(false);
  });

  it('of La Poste has digits whose sum is a multiple of five instead', () => {
    // 3 + 5 + 6 = 14; 14 + 4 + 8 = 26, Luhn sum 40: the head office holds by Luhn. 14 + 1 = 15: a multiple of five.
    expect(hasLuhnKey('35600000000048')).toBe(true);
    expect(hasLuhnKey('35600000000001')).toBe(true);
    expect(hasLuhnKey('35600000000002')).toBe(false);
    expect(hasLuhnKey('35700000000001')).toBe(false);
  });
});

describe('a period', () => {
  it.each(['2025-03-07/2025-04-25', '2025-09-01/..', '../2025-09-01', '2025-09-01/2025-09-01'])(
    'takes %s',
    (value) => {
      expect(takes(period, value)).toBe(true);
      expect(isRealPeriod(value)).toBe(true);
    },
  );
  it.each(['2025', '../..', '2025-03-07', '2025-03-07/2025-04'])('refuses to read %s', (value) =>
    expect(takes(period, value)).toBe(false),
  );
  it.each(['2025-04-25/2025-03-07', '2025-02-30/..'])(
    'reads %s, and says that it does not exist',
    (value) => {
      expect(takes(period, value)).toBe(true);
      expect(isRealPeriod(value)).toBe(false);
    },
  );
});

describe('a web address', () => {
  it.each(['https://example.org', 'http://localhost:8080/v1', 'https://préfecture.fr/a?b=c#d'])(
    'takes %s',
    (url) => expect(takes(webAddress, url)).toBe(true),
  );
  it.each([
    'javascript:alert(1)',
    'example.org',
    'https://',
    'ftp://example.org',
    'https://example.org/a b',
    'data:text/html,x',
  ])('refuses %s', (url) => expect(takes(webAddress, url)).toBe(false));
});

describe('a territory key', () => {
  it.each([
    'commune:62225',
    'commune:2A004',
    'epci:200069037',
    'arrondissement:625',
    'departement:974',
    'region:32',
    'country:FR',
  ])('reads and writes %s alike', (key) => {
    const territory = parseTerritoryKey(key);
    expect(territory && toTerritoryKey(territory)).toBe(key);
  });
  it.each([
    '',
    'commune',
    'commune:',
    'commune:62',
    'departement:62225',
    'canton:6212',
    'commune:62225:x',
    'Commune:62225',
    'country:BE',
  ])('refuses %s', (key) => expect(parseTerritoryKey(key)).toBeUndefined());
});
