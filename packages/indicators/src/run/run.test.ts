import { hash } from 'node:crypto';
import { type Dossier, toTerritoryKey } from '@maillage/schemas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../evaluate.ts';
import {
  covering,
  EVERY_CASE,
  exampleCommunes,
  exampleDepartement,
  nothing,
  obliged,
  obligedWithPcs,
} from '../example-communes.ts';
import { catnatCount } from '../indicators/exposure/catnat-count.ts';
import { indicators } from '../indicators/index.ts';
import { timWithoutDicrim } from '../indicators/information/tim-without-dicrim.ts';
import { pcsCoverage } from '../indicators/plans/pcs-coverage.ts';
import { classLimits, classOf } from './classes.ts';
import { compareRuns } from './compare-runs.ts';
import { declaredDossier } from './declared-dossier.ts';
import { explainRun } from './explain-run.ts';
import { rankIntervals } from './rank-intervals.ts';
import { readRun } from './read-run.ts';
import { replayRun } from './replay-run.ts';
import type { HashOf, RunSettings } from './run.ts';
import { runIndicator } from './run-indicator.ts';

/** Keys in order at every depth: enough of RFC 8785 for the plain values of these tests. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
};
const hashOf: HashOf = (value) => hash('sha256', JSON.stringify(sorted(value)));

const settings: RunSettings = {
  on: '2026-11-21',
  level: 'commune',
  within: 'departement:62',
  parameters: {},
  seed: null,
};
const flood = { label: 'Inondation' };
/** Ten communes, the nth with n recognitions, each decree a record of its own. */
const communes = exampleCommunes(
  Array.from({ length: 10 }, (_, n) => (commune: string) => ({
    catnat: Array.from({ length: n }, (__, k) => ({
      commune,
      hazard: flood,
      decreedOn: `20${10 + k}-01-01`,
    })),
  })),
  [covering('catnat')],
);
const run = runIndicator(catnatCount, communes, settings, hashOf);

describe('a run', () => {
  it('keeps the figure of every territory, and every record read', () => {
    expect(run.results.map(({ value }) => value)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    // 0 + 1 + … + 9 decrees, and the data set that lists them
    expect(run.inputs.length).toBe(46);
    expect(run.inputs.every(({ hash: tag }) => /^[0-9a-f]{64}$/.test(tag))).toBe(true);
  });

  it('does not depend on the order in which territories and records come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...communes], { minLength: 10 }), (shuffled) => {
        const turned = shuffled.map((dossier) => ({
          ...dossier,
          records: { ...dossier.records, catnat: dossier.records.catnat?.toReversed() },
        }));
        expect(runIndicator(catnatCount, turned, settings, hashOf)).toEqual(run);
      }),
      { numRuns: 20 },
    );
  });

  it('is plain data, and tells a file altered by hand from its own', () => {
    const copy = JSON.parse(JSON.stringify(run));
    expect(readRun(copy, hashOf)).toEqual({ run });
    copy.results[3].value = 4;
    expect(readRun(copy, hashOf).fault).toBe('altered');
    expect(readRun({ some: 'thing' }, hashOf).fault).toBe('not-a-run');
  });

  it('refuses a territory that comes twice', () => {
    expect(() => runIndicator(catnatCount, [...communes, ...communes], settings, hashOf)).toThrow(RangeError);
  });
});

describe.each(indicators.map((indicator) => [indicator.id, indicator] as const))('%s', (_, indicator) => {
  it('reads no record of a type that it does not declare', () => {
    for (const { dossier, on } of indicator.examples) {
      const cut = declaredDossier(dossier, indicator.inputs);
      const [given, whole] = [cut, dossier].map((one) => evaluate(indicator, one, on));
      expect([given?.value, given?.bounds, given?.why]).toEqual([whole?.value, whole?.bounds, whole?.why]);
    }
  });
});

describe('replaying a run', () => {
  it('finds the same bytes from the same records', () => {
    const copy = structuredClone(communes) as Dossier[];
    const replay = replayRun(run, catnatCount, copy, hashOf);
    expect(replay.differences).toEqual([]);
    expect(replay.equal).toBe(true);
  });

  it('takes no notice of when a record was recorded', () => {
    const later = communes.map((dossier) => ({
      ...dossier,
      records: {
        catnat: dossier.records.catnat?.map((one) => ({ ...one, recordedAt: '2027-01-01T00:00:00Z' })),
      },
    }));
    expect(replayRun(run, catnatCount, later, hashOf).equal).toBe(true);
  });

  it('says which record is gone and which figure it took with it', () => {
    const [first, second, ...others] = communes as [Dossier, Dossier, ...Dossier[]];
    const { equal, figuresEqual, differences } = replayRun(
      run,
      catnatCount,
      [first, { ...second, records: {} }, ...others],
      hashOf,
    );
    expect([equal, figuresEqual]).toEqual([false, false]);
    expect(differences.map(({ what }) => what)).toEqual(['input', 'result']);
    expect(differences[1]).toMatchObject({
      territory: 'commune:62002',
      kept: { value: 1 },
      replayed: { value: 0 },
    });
  });

  it('tells words that changed from figures that did', () => {
    const reworded = {
      ...catnatCount,
      formula: (dossier: Dossier, on: string) => ({
        ...catnatCount.formula(dossier, on),
        explanation: { fr: 'Autrement dit.', en: 'In other words.' },
      }),
    };
    const replay = replayRun(run, reworded, communes, hashOf);
    expect([replay.equal, replay.figuresEqual]).toEqual([false, true]);
  });

  it('says that the definition is of another version', () => {
    const { differences } = replayRun(run, { ...catnatCount, version: '2.0' }, communes, hashOf);
    expect(differences).toEqual([
      { what: 'definition', kept: 'exposure/catnat-count 1.0', replayed: 'exposure/catnat-count 2.0' },
    ]);
  });
});

describe('the places a figure may hold', () => {
  it('is one place when every figure is known and differs', () => {
    const spans = [3, 1, 2].map((value) => ({ lower: value, upper: value }));
    expect(rankIntervals(spans, 1).map((rank) => rank?.first)).toEqual([1, 3, 2]);
    expect(rankIntervals(spans, -1).map((rank) => rank?.last)).toEqual([3, 1, 2]);
  });

  it('holds the rank of every draw of the true figures', () => {
    const span = fc
      .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }), fc.nat(100))
      .map(([a, b, share]) => ({ lower: Math.min(a, b), upper: Math.max(a, b), share: share / 100 }));
    fc.assert(
      fc.property(
        fc.array(span, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(1, -1),
        (spans, direction) => {
          const drawn = spans.map(({ lower, upper, share }) => lower + share * (upper - lower));
          const ranks = rankIntervals(spans, direction as 1 | -1);
          drawn.forEach((value, i) => {
            const better = drawn.filter((other) => direction * (other - value) > 0).length;
            expect(better + 1).toBeGreaterThanOrEqual(ranks[i]?.first ?? Number.NaN);
            expect(better + 1).toBeLessThanOrEqual(ranks[i]?.last ?? Number.NaN);
          });
        },
      ),
    );
  });
});

describe('classes', () => {
  it('share the territories out equally, a figure at a limit in the class below', () => {
    const limits = classLimits(run);
    // quantiles of type 7 of 0…9 at 0.2, 0.4, 0.6, 0.8
    expect(limits).toEqual([1.8, 3.6, 5.4, 7.2].map((limit) => expect.closeTo(limit, 12)));
    expect(run.results.map(({ value }) => classOf(value, limits))).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
    expect(classOf(null, limits)).toBeNull();
  });
});

describe('explaining a figure', () => {
  const told = explainRun(run, 'commune:62005', { indicator: catnatCount, dossier: communes[4] as Dossier });

  it('says where it stands and what would change its class', () => {
    expect(told?.standing).toMatchObject({ class: 3, of: 5 });
    expect(told?.standing.up?.gap).toBeCloseTo(1.4, 12);
    expect(told?.standing.down?.gap).toBeCloseTo(0.4, 12);
  });

  it('says which input moves it most: the data set that makes the count one, then each decree alike', () => {
    expect(told?.moves?.map(({ type, value }) => [type, value])).toEqual([
      ['dataset', null],
      ['catnat', 3],
      ['catnat', 3],
      ['catnat', 3],
      ['catnat', 3],
    ]);
    expect(told?.moves?.[1]?.class).toBe(2);
  });

  it('is written in French and in English', () => {
    const [value, , ...others] = told?.sentences ?? [];
    expect(value?.fr).toMatch(/^Commune 5, au 2026-11-21 : 4 arrêtés\.$/);
    expect(value?.en).toMatch(/^Commune 5, on 2026-11-21: 4 decrees\.$/);
    expect(others.some(({ fr }) => fr.startsWith('Ce qui pèse le plus : savoir ce qui a été chargé'))).toBe(
      true,
    );
    expect(others.some(({ fr }) => fr.includes('3 arrêtés au lieu de 4 arrêtés'))).toBe(true);
    for (const { fr, en } of others) {
      expect(fr).not.toBe(en);
      expect(`${fr}${en}`).not.toMatch(/\?|undefined|NaN/);
    }
  });

  it('does without the dossier, and then says nothing of what moves it', () => {
    expect(explainRun(run, 'commune:62005')?.moves).toBeUndefined();
    expect(explainRun(run, 'commune:99999')).toBeUndefined();
  });

  it('looks into the members of a territory, and says the classes that the unknown leaves open', () => {
    const half = exampleDepartement(exampleCommunes([obligedWithPcs, obliged], EVERY_CASE));
    const all = {
      ...exampleDepartement(exampleCommunes([obligedWithPcs], EVERY_CASE)),
      about: { level: 'departement', code: '59' } as const,
    };
    const none = {
      ...exampleDepartement(exampleCommunes([nothing], EVERY_CASE)),
      about: { level: 'departement', code: '80' } as const,
    };
    const over = runIndicator(pcsCoverage, [half, all, none], { ...settings, level: 'departement' }, hashOf);
    expect(over.results.map(({ territory, value }) => [toTerritoryKey(territory), value])).toEqual([
      ['departement:59', 1],
      ['departement:62', 0.5],
      ['departement:80', null],
    ]);
    const said = explainRun(over, 'departement:62', { indicator: pcsCoverage, dossier: half });
    expect(said?.standing.possible.length).toBeGreaterThan(1);
    const pcs = said?.moves?.find(({ type }) => type === 'pcs');
    // the one known plan gone, no PCS is known of two obliged communes
    expect(pcs).toMatchObject({ value: null, shift: null, class: null });
  });
});

describe('comparing two runs', () => {
  it('says what became of every territory', () => {
    const [first, second, third, ...others] = communes as [Dossier, Dossier, Dossier, ...Dossier[]];
    const later = [second, { ...first, datasets: [] }, { ...third, records: {} }, ...others.slice(1)];
    const { rows, counts, differs, inputs, meanShift } = compareRuns(
      run,
      runIndicator(catnatCount, later, settings, hashOf),
    );
    expect(counts).toEqual({ same: 7, moved: 1, told: 0, untold: 1, appeared: 0, disappeared: 1 });
    expect(rows[2]).toMatchObject({
      territory: 'commune:62003',
      before: 2,
      after: 0,
      shift: -2,
      change: 'moved',
    });
    // two decrees of the third commune and three of the fourth are no longer read
    expect(inputs).toEqual({ added: 0, removed: 5, changed: 0 });
    expect(meanShift).toBeCloseTo(2 / 8, 12);
    expect(differs).toEqual([]);
  });

  it('takes no difference between figures of two units', () => {
    const other = runIndicator(timWithoutDicrim, communes, { ...settings, on: '2026-11-22' }, hashOf);
    const { differs, rows } = compareRuns(run, other);
    expect(differs).toEqual(['indicator', 'unit', 'on']);
    expect(rows.every(({ shift }) => shift === null)).toBe(true);
  });
});
