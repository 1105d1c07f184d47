import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clopperPearson } from './clopper-pearson.ts';
import { cohenW } from './cohen-w.ts';
import { contingency } from './contingency.ts';
import { dissimilarity } from './dissimilarity.ts';
import { type Fit, goodnessOfFit } from './goodness-of-fit.ts';
import { hellinger } from './hellinger.ts';
import type { ShareInterval } from './interval.ts';
import { jeffreys } from './jeffreys.ts';
import { jensenShannon } from './jensen-shannon.ts';
import { kullbackLeibler } from './kullback-leibler.ts';
import { type Parity, parity } from './parity.ts';
import { type GroupGap, representationGap } from './representation-gap.ts';
import { wilson } from './wilson.ts';
import { wilsonCorrected } from './wilson-corrected.ts';
import { withholdSmallCells } from './withhold-small-cells.ts';
import { withholdSmallCounts } from './withhold-small-counts.ts';

const intervals = [
  ['wilson', wilson],
  ['wilsonCorrected', wilsonCorrected],
  ['clopperPearson', clopperPearson],
  ['jeffreys', jeffreys],
] as const;

const counts = fc.integer({ min: 1, max: 60 }).chain((n) => fc.tuple(fc.nat(n), fc.constant(n)));

describe.each(intervals)('the interval %s', (_, interval) => {
  const of = (x: number, n: number, confidence = 0.95) => interval(x, n, confidence) as ShareInterval;

  it('holds the share, inside 0–1, and is the mirror of the interval of the others', () => {
    fc.assert(
      fc.property(counts, ([x, n]) => {
        const { lower, upper } = of(x, n);
        expect(lower >= 0 && lower <= x / n && x / n <= upper && upper <= 1).toBe(true);
        expect(of(n - x, n).lower).toBeCloseTo(1 - upper, 10);
      }),
    );
  });

  it('is wider for a greater confidence', () => {
    fc.assert(
      fc.property(counts, ([x, n]) => {
        const [sure, likely] = [of(x, n, 0.99), of(x, n, 0.9)];
        expect(sure.upper - sure.lower).toBeGreaterThanOrEqual(likely.upper - likely.lower);
      }),
    );
  });

  it('cannot be said of nobody', () => {
    expect(interval(0, 0, 0.95)).toEqual({ why: 'not-applicable' });
    expect(() => interval(3, 2, 0.95)).toThrow('no greater');
    expect(() => interval(1, 2, 95)).toThrow('between 0 and 1');
  });
});

describe('the exact interval', () => {
  it('covers the true share at least as often as it says, for 12 people', () => {
    const binomial = (x: number, p: number) => {
      let ways = 1;
      for (let i = 0; i < x; i++) ways = (ways * (12 - i)) / (i + 1);
      return ways * p ** x * (1 - p) ** (12 - x);
    };
    for (let p = 0.02; p < 1; p += 0.02) {
      let covered = 0;
      for (let x = 0; x <= 12; x++) {
        const { lower, upper } = clopperPearson(x, 12, 0.95) as ShareInterval;
        if (lower <= p && p <= upper) covered += binomial(x, p);
      }
      expect(covered).toBeGreaterThanOrEqual(0.95 - 1e-9);
    }
  });
});

const profiles = fc
  .integer({ min: 2, max: 6 })
  .chain((k) =>
    fc.tuple(
      fc.array(fc.nat(30), { minLength: k, maxLength: k }),
      fc.array(fc.integer({ min: 1, max: 500 }), { minLength: k, maxLength: k }),
    ),
  )
  .filter(([came]) => came.some((n) => n > 0));

const distances = [
  ['dissimilarity', dissimilarity, 1],
  ['jensenShannon', jensenShannon, Math.LN2],
  ['hellinger', hellinger, 1],
  ['kullbackLeibler', kullbackLeibler, Number.POSITIVE_INFINITY],
  ['cohenW', cohenW, Number.POSITIVE_INFINITY],
] as const;

describe.each(distances)('the gap to the population, %s', (_, distance, most) => {
  it('is 0 for the very profile of the population, and within its bounds', () => {
    fc.assert(
      fc.property(profiles, ([came, population]) => {
        expect(distance(population, population)).toBeCloseTo(0, 7);
        const apart = distance(Object.freeze(came), Object.freeze(population)) as number;
        expect(apart >= 0 && apart <= most + 1e-12).toBe(true);
        expect(
          distance(
            came.map((n) => 10 * n),
            population,
          ),
        ).toBeCloseTo(apart, 9);
      }),
    );
  });

  it('cannot be said when nobody came', () => {
    expect(distance([0, 0], [1, 1])).toEqual({ why: 'not-applicable' });
  });
});

describe('who came', () => {
  it('has no infinite divergence from a group that the population does not have: it says that there is none', () => {
    expect(kullbackLeibler([1, 1], [1, 0])).toEqual({ why: 'not-applicable' });
    expect(cohenW([1, 1], [1, 0])).toEqual({ why: 'not-applicable' });
    expect(goodnessOfFit([1, 1], [1, 0], 9, 1)).toEqual({ why: 'not-applicable' });
    const gaps = representationGap([1, 1], [1, 0], 0.95) as readonly GroupGap[];
    expect(gaps[1]!.ratio).toEqual({ why: 'not-applicable' });
    expect(gaps[1]!.gap).toBe(0.5);
    expect(jensenShannon([1, 1], [1, 0])).toBeGreaterThan(0);
  });

  it('keeps the digits of a chance of 9e-28, where 1 − (1 − p) gives 0 (Titanic, by class)', () => {
    const { p, chiSquared } = goodnessOfFit([203, 118, 178, 212], [325, 285, 706, 885], 0, 0) as Fit;
    expect(chiSquared).toBeCloseTo(128.894886137702, 9);
    expect(p / 9.35879674702358e-28).toBeCloseTo(1, 9);
  });

  it('is judged by draws when a group expects fewer than 5, close to the exact chance', () => {
    // 3 of 3 in a group of 1/4: the exact chance of a χ² as large is (1/4)³ = 1/64; the other corner (¾) is nearer
    const fit = goodnessOfFit([3, 0], [1, 3], 19_999, 5) as Fit;
    expect(fit.method).toBe('draws');
    expect(Math.abs(fit.p - 1 / 64)).toBeLessThan(0.004);
    expect(goodnessOfFit([3, 0], [1, 3], 19_999, 5)).toEqual(fit);
  });

  it('may be a link between two classifications, unless a row is empty', () => {
    expect(
      contingency([
        [1, 2],
        [0, 0],
      ]),
    ).toEqual({ why: 'not-applicable' });
    const found = contingency([
      [10, 20],
      [20, 40],
    ]) as { chiSquared: number; cramersV: number };
    expect(found.chiSquared).toBeCloseTo(0, 12);
  });
});

describe('parity', () => {
  it('is in doubt below four fifths', () => {
    expect((parity([8, 10], [10, 10], 0.95) as Parity).inDoubt).toBe(false);
    expect((parity([7, 10], [10, 10], 0.95) as Parity).inDoubt).toBe(true);
    expect(parity([0, 0], [10, 10], 0.95)).toEqual({ why: 'not-applicable' });
    expect(parity([3, 0], [10, 0], 0.95)).toEqual({ why: 'not-applicable' });
  });
});

describe('small numbers of people', () => {
  const people = fc.array(fc.nat(30), { minLength: 3, maxLength: 8 });

  it('are withheld, never alone, and never beside a total that gives them back', () => {
    fc.assert(
      fc.property(people, (list) => {
        const shown = withholdSmallCounts(Object.freeze(list), 5);
        const hidden = list.filter((_, k) => shown[k] === 'suppressed');
        list.forEach((n, k) => {
          if (n > 0 && n < 5) expect(shown[k]).toBe('suppressed');
          if (shown[k] !== 'suppressed') expect(shown[k]).toBe(n);
        });
        const total = list.reduce((sum, n) => sum + n, 0);
        if (hidden.length > 0) expect(hidden.length).toBeGreaterThanOrEqual(2);
        if (hidden.length > 0 && total >= 5)
          expect(hidden.reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(5);
      }),
    );
  });

  it('cannot be worked out from the totals of a table: each could be one more or one fewer', () => {
    const tables = fc
      .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 5 }))
      .chain(([r, c]) =>
        fc.array(fc.array(fc.nat(12), { minLength: c, maxLength: c }), { minLength: r, maxLength: r }),
      );
    fc.assert(
      fc.property(tables, (table) => {
        const shown = withholdSmallCells(Object.freeze(table), 5);
        table.forEach((row, r) => {
          row.forEach((n, c) => {
            if (n > 0 && n < 5) expect(shown[r]![c]).toBe('suppressed');
            else if (shown[r]![c] !== 'suppressed') expect(shown[r]![c]).toBe(n);
            if (shown[r]![c] === 'suppressed') expect(onCycle(shown, r, c)).toBe(true);
          });
        });
      }),
    );
  });
});

/** Whether a withheld cell can grow by one while others give way: a way back from its column to its row by withheld cells. */
function onCycle(shown: readonly (readonly unknown[])[], row: number, column: number): boolean {
  const columns = new Set([column]);
  const rows = new Set<number>();
  for (let size = -1; size !== columns.size + rows.size; ) {
    size = columns.size + rows.size;
    shown.forEach((cells, r) => {
      cells.forEach((cell, c) => {
        if (cell !== 'suppressed' || (r === row && c === column)) return;
        if (columns.has(c)) rows.add(r);
        if (rows.has(r)) columns.add(c);
      });
    });
  }
  return rows.has(row);
}
