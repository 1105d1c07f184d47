import { readdirSync } from 'node:fs';
import type { Dossier } from '@maillage/schemas';
import { TERRITORY_LEVELS } from '@maillage/schemas';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../evaluate.ts';
import { exampleCommunes, exampleDepartement } from '../example-communes.ts';
import { toIndicatorCatalogue } from '../project/to-indicator-catalogue.ts';
import { indicators } from './index.ts';

describe('the registry of indicators', () => {
  it('holds every file of every theme, and nothing else', () => {
    const folder = new URL('.', import.meta.url);
    const themes = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const files = themes.flatMap(({ name }) =>
      readdirSync(new URL(`${name}/`, folder))
        .filter((file) => !file.endsWith('.test.ts'))
        .map((file) => `${name}/${file.replace('.ts', '')}`),
    );
    expect(indicators.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
  });

  it('is written as plain data, examples included', () => {
    const catalogue = toIndicatorCatalogue();
    expect(JSON.parse(JSON.stringify(catalogue))).toEqual(catalogue);
  });
});

describe.each(indicators.map((indicator) => [indicator.id, indicator] as const))('%s', (_, indicator) => {
  it('says what it is and what must not be concluded, in French and in English', () => {
    const { label, description, cannotSay } = indicator;
    for (const text of [label, description, cannotSay]) {
      expect(text.fr).toMatch(/\p{L}/u);
      expect(text.en).toMatch(/\p{L}/u);
      expect(text.fr).not.toBe(text.en);
    }
    for (const text of [description, cannotSay]) expect(text.fr).toMatch(/\.$/);
  });

  it('has a version, a unit, levels, inputs and references', () => {
    expect(indicator.version).toMatch(/^\d+\.\d+$/);
    expect(indicator.unit).not.toBe('');
    expect(indicator.levels.length).toBeGreaterThan(0);
    for (const level of indicator.levels) expect(TERRITORY_LEVELS).toContain(level);
    expect(indicator.inputs.length).toBeGreaterThan(0);
    expect(indicator.references.length).toBeGreaterThan(0);
  });

  it.each(indicator.examples.map((example) => [example.title.en, example] as const))(
    'gives what was worked out by hand: %s',
    (__, { dossier, on, expected }) => {
      const found = evaluate(indicator, deepFreeze(dossier), on);
      expectFigure(found.value, expected.value);
      if (expected.bounds) {
        expectFigure(found.bounds?.lower ?? null, expected.bounds.lower);
        expectFigure(found.bounds?.upper ?? null, expected.bounds.upper);
      }
      for (const said of [found.explanation.fr, found.explanation.en]) {
        expect(said).toMatch(/\.$/);
        expect(said).not.toMatch(/[?{}]|undefined|NaN/);
      }
    },
  );

  it('has an example with a figure and one without', () => {
    const values = indicator.examples.map(({ expected }) => expected.value);
    expect(values).toContain(null);
    expect(values.some((value) => value !== null)).toBe(true);
  });

  it('works an example at a level that it is computed for', () => {
    for (const { dossier } of indicator.examples) expect(indicator.levels).toContain(dossier.about.level);
  });

  it('gives the same figure when asked again, and of an equal dossier', () => {
    for (const { dossier, on } of indicator.examples) {
      const copy = structuredClone(dossier) as Dossier;
      expect(evaluate(indicator, copy, on)).toEqual(evaluate(indicator, dossier, on));
      expect(evaluate(indicator, copy, on)).toEqual(evaluate(indicator, copy, on));
    }
  });

  it('has no figure for a territory without communes, and says why', () => {
    for (const level of indicator.levels.filter((one) => one !== 'commune')) {
      const found = evaluate(
        indicator,
        { ...exampleDepartement([]), about: { level, code: '62' } },
        '2026-11-21',
      );
      expect(found.value, level).toBeNull();
      expect(found.why, level).toBeDefined();
    }
  });

  it('is not computed at another level', () => {
    for (const level of TERRITORY_LEVELS.filter((one) => !indicator.levels.includes(one))) {
      const dossier = { ...exampleDepartement(exampleCommunes([])), about: { level, code: '62' } };
      expect(evaluate(indicator, dossier, '2026-11-21').why).toBe('not-applicable');
    }
  });
});

function expectFigure(found: number | null, expected: number | null): void {
  if (expected === null || found === null) expect(found).toBe(expected);
  else expect(found).toBeCloseTo(expected, 12);
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) deepFreeze(inner);
    Object.freeze(value);
  }
  return value;
}
