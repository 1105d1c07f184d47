import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atkinson } from './atkinson.ts';
import { coefficientOfVariation } from './coefficient-of-variation.ts';
import { concentration } from './concentration.ts';
import { generalisedEntropy } from './generalised-entropy.ts';
import { gini } from './gini.ts';
import { giniOfSample } from './gini-of-sample.ts';
import { hoover } from './hoover.ts';
import { locationQuotient } from './location-quotient.ts';
import { type Lorenz, lorenz } from './lorenz.ts';
import { type SplitInequality, theilByGroup } from './theil-by-group.ts';
import { theilL } from './theil-l.ts';
import { theilT } from './theil-t.ts';

type Family = (x: ArrayLike<number>, weights?: ArrayLike<number>) => unknown;

const families: readonly (readonly [string, Family])[] = [
  ['gini', gini],
  ['theilT', theilT],
  ['theilL', theilL],
  ['hoover', hoover],
  ['coefficientOfVariation', coefficientOfVariation],
  ['atkinson ½', (x, w) => atkinson(0.5, x, w)],
  ['atkinson 1', (x, w) => atkinson(1, x, w)],
  ['generalised entropy 2', (x, w) => generalisedEntropy(2, x, w)],
];

const incomes = fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 2, maxLength: 30 });
const times = fc.integer({ min: 1, max: 5 });

describe.each(families)('%s', (_, measure) => {
  const of = (x: readonly number[], w?: readonly number[]) =>
    measure(Object.freeze(x), w && Object.freeze(w)) as number;

  it('is 0 when all hold the same, and never below', () => {
    expect(of([7, 7, 7])).toBeCloseTo(0, 12);
    fc.assert(
      fc.property(incomes, (x) => {
        expect(of(x)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('does not change with the unit, the order, or when everyone is doubled', () => {
    fc.assert(
      fc.property(incomes, times, (x, k) => {
        const whole = of(x);
        expect(of(x.map((value) => value * k))).toBeCloseTo(whole, 9);
        expect(of(x.toReversed())).toBeCloseTo(whole, 9);
        expect(of([...x, ...x])).toBeCloseTo(whole, 9);
      }),
    );
  });

  it('takes a weight for as many holders', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 99 }), times), { minLength: 1, maxLength: 10 }),
        (rows) => {
          const repeated = rows.flatMap(([x, w]) => new Array<number>(w).fill(x));
          expect(
            of(
              rows.map(([x]) => x),
              rows.map(([, w]) => w),
            ),
          ).toBeCloseTo(of(repeated), 9);
        },
      ),
    );
  });

  it('falls when the richest gives to the poorest without changing places (Pigou–Dalton)', () => {
    fc.assert(
      fc.property(incomes, (x) => {
        const sorted = x.toSorted((a, b) => a - b);
        const gift = (sorted.at(-1)! - sorted[0]!) / 4;
        const after = [sorted[0]! + gift, ...sorted.slice(1, -1), sorted.at(-1)! - gift];
        expect(of(after)).toBeLessThanOrEqual(of(sorted) + 1e-9);
      }),
    );
  });

  it('says why when nobody holds anything, and refuses what is no quantity', () => {
    expect(of([0, 0])).toEqual({ why: 'not-applicable' });
    expect(of([])).toEqual({ why: 'not-applicable' });
    expect(() => of([1, -1])).toThrow('≥ 0');
    expect(() => of([1, Number.NaN])).toThrow('≥ 0');
  });
});

describe('someone who holds nothing', () => {
  it('adds nothing to T (0 ln 0 = 0), and leaves L without a figure', () => {
    expect(theilT([0, 2])).toBeCloseTo(Math.LN2, 12);
    expect(theilL([0, 2])).toEqual({ why: 'not-applicable' });
    expect(atkinson(2, [0, 2])).toBe(1);
  });
});

describe('inequality between and within groups', () => {
  it('sums to the whole', () => {
    const rows = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom('59', '62', '80'), times),
      { minLength: 2 },
    );
    fc.assert(
      fc.property(rows, fc.constantFrom<'T' | 'L'>('T', 'L'), (list, which) => {
        const split = theilByGroup(
          which,
          list.map(([x]) => x),
          list.map(([, g]) => g),
          list.map(([, , w]) => w),
        ) as SplitInequality;
        expect(split.between + split.within).toBeCloseTo(split.total, 9);
        expect(split.between).toBeGreaterThanOrEqual(-1e-12);
        expect(split.within).toBeGreaterThanOrEqual(-1e-12);
      }),
    );
  });

  it('keeps a group that holds nothing out of the sums of T', () => {
    const split = theilByGroup('T', [0, 0, 2, 2], ['a', 'a', 'b', 'b']) as SplitInequality;
    expect(split.between).toBeCloseTo(Math.LN2, 12);
    expect(split.groups[0]!.inside).toEqual({ why: 'not-applicable' });
  });
});

describe('the Lorenz curve', () => {
  it('bounds half of the Gini index', () => {
    fc.assert(
      fc.property(incomes, (x) => {
        const { holders, held } = lorenz(x) as Lorenz;
        let below = 0;
        for (let i = 1; i < holders.length; i++)
          below += ((holders[i]! - holders[i - 1]!) * (held[i]! + held[i - 1]!)) / 2;
        expect(1 - 2 * below).toBeCloseTo(gini(x) as number, 9);
      }),
    );
  });
});

describe('concentration', () => {
  it('is the Gini index when a quantity is ranked by itself, and its opposite when ranked backwards', () => {
    fc.assert(
      fc.property(incomes, (x) => {
        expect(concentration(x, x)).toBeCloseTo(gini(x) as number, 9);
        expect(
          concentration(
            x,
            x.map((value) => -value),
          ),
        ).toBeCloseTo(-(gini(x) as number), 9);
      }),
    );
  });
});

describe('small numbers', () => {
  it('are corrected: one of n holding everything is 1', () => {
    expect(giniOfSample([0, 0, 9])).toBeCloseTo(1, 12);
    expect(giniOfSample([3])).toEqual({ why: 'not-applicable' });
  });

  it('give a location quotient with its interval, and none for 0 of 0', () => {
    const { value, lower, upper } = locationQuotient([3, 17], [100, 1000], 0.95) as {
      value: number;
      lower: number;
      upper: number;
    };
    // 3/17 against 10 %; Clopper–Pearson of 3/17: 0.0380 to 0.4343 (R binom.test)
    expect([value, lower, upper].map((x) => x.toFixed(3))).toEqual(['1.765', '0.380', '4.343']);
    expect(locationQuotient([0, 0], [10, 100], 0.95)).toEqual({ why: 'not-applicable' });
    expect(locationQuotient([0, 5], [0, 100], 0.95)).toEqual({ why: 'not-applicable' });
  });
});
