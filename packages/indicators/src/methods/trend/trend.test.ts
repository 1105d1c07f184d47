import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { autocorrelation } from './autocorrelation.ts';
import { hamedRao } from './hamed-rao.ts';
import { type LinearTrend, linearTrend } from './linear-trend.ts';
import { mannKendall } from './mann-kendall.ts';
import { seasonalMannKendall } from './seasonal-mann-kendall.ts';
import { seasonalSenSlope } from './seasonal-sen-slope.ts';
import { type SenSlope, senSlope } from './sen-slope.ts';
import { timeToTarget } from './time-to-target.ts';
import { trendFreePrewhitening } from './trend-free-prewhitening.ts';
import type { TrendTest } from './trend-test.ts';
import { yueWang } from './yue-wang.ts';

const series = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 4, maxLength: 25 });
const nile = JSON.parse(readFileSync(new URL('../../../vectors/mk-nile.json', import.meta.url), 'utf8'))
  .inputs.x as number[];

const test = (x: readonly (number | null)[]) => mannKendall(Object.freeze(x)) as TrendTest;
const line = (x: readonly (number | null)[], times?: readonly number[]) =>
  senSlope(x, 0.95, times) as SenSlope;

describe('Mann–Kendall', () => {
  it('turns round with the series, and sees order alone', () => {
    fc.assert(
      fc.property(series, (x) => {
        const found = test(x);
        expect(test(x.toReversed()).s + found.s).toBe(0);
        expect(test(x.map((value) => Math.exp(value / 10)))).toEqual(found);
        expect(found.p > 0 && found.p <= 1).toBe(true);
        expect(Math.abs(found.tauA)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('of a steady rise is 1, with or without gaps', () => {
    expect(test([1, 2, 3, 4, 5]).tauB).toBe(1);
    expect(test([1, null, 2, 3, null, 4])).toEqual(test([1, 2, 3, 4]));
  });

  it('keeps the digits of a chance of 9e-211', () => {
    const { x } = JSON.parse(
      readFileSync(new URL('../../../vectors/mk-seasonal-co2.json', import.meta.url), 'utf8'),
    ).inputs;
    const { p } = seasonalMannKendall(x, 12) as TrendTest;
    expect(p / 8.5571920904991e-211).toBeCloseTo(1, 9);
  });

  it('has no law below four figures, and no trend in equal ones', () => {
    expect(mannKendall([1, 2, null, 3])).toEqual({ why: 'below-availability' });
    expect(test([4, 4, 4, 4])).toMatchObject({ s: 0, z: 0, p: 1, tauB: { why: 'zero-variance' } });
    expect(() => mannKendall([1, Number.NaN, 2, 3])).toThrow('null for a missing one');
  });

  it('has the exact variance of all orders of four figures with a tie', () => {
    // by hand: the 12 orders of 1, 2, 2, 3
    const orders = permutations([1, 2, 2, 3]).map((order) => test(order).s);
    const variance = orders.reduce((sum, s) => sum + s * s, 0) / orders.length;
    expect(test([1, 2, 2, 3]).variance).toBeCloseTo(variance, 12);
  });
});

describe('the seasonal test', () => {
  it('with a period of 1 is the plain one', () => {
    fc.assert(
      fc.property(series, (x) => {
        expect(seasonalMannKendall(x, 1)).toEqual(test(x));
        expect((seasonalSenSlope(x, 1) as { slope: number }).slope).toBe(line(x).slope);
      }),
    );
  });

  it('sees a rise that the seasons hide', () => {
    const x = [0, 50, 1, 51, 2, 52, 3, 53, 4, 54];
    expect(test(x).p).toBeGreaterThan(0.01);
    expect((seasonalMannKendall(x, 2) as TrendTest).p).toBeLessThan(0.001);
  });

  it('needs a season of four figures', () => {
    expect(seasonalMannKendall([1, 2, 3, 4, 5, 6], 3)).toEqual({ why: 'below-availability' });
    expect(() => seasonalMannKendall([1, 2, 3, 4], 0)).toThrow('whole number');
  });
});

describe("Sen's slope", () => {
  it('finds a line again, whatever the holes in it', () => {
    const known = fc
      .array(fc.boolean(), { minLength: 8, maxLength: 12 })
      .filter((kept) => kept.filter(Boolean).length >= 2);
    fc.assert(
      fc.property(known, fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }), (kept, a, b) => {
        const found = line(kept.map((is, i) => (is ? a + b * i : null)));
        expect(found.slope).toBe(b);
        expect(found.intercept).toBeCloseTo(a, 9);
        expect(found.medianResidual).toBeCloseTo(a, 9);
      }),
    );
  });

  it('keeps true times: a hole does not steepen it', () => {
    expect(line([0, null, null, 3]).slope).toBe(1);
    expect(line([0, 3], [2000, 2006]).slope).toBe(0.5);
    expect(() => senSlope([1, 2], 0.95, [5, 5])).toThrow('does not come after');
  });

  it('lies within its interval, which widens with confidence', () => {
    const narrow = (senSlope(nile, 0.9) as SenSlope).interval as { lower: number; upper: number };
    const wide = (senSlope(nile, 0.99) as SenSlope).interval as { lower: number; upper: number };
    expect(
      wide.lower < narrow.lower && narrow.lower < -2.6 && -2.6 < narrow.upper && narrow.upper < wide.upper,
    ).toBe(true);
    expect(line([1, 5]).interval).toEqual({ why: 'not-applicable' });
  });

  it('is moved by no single extreme figure', () => {
    expect(line([0, 1, 2, 3, 4, 5, 6000]).slope).toBe(1);
  });
});

describe('the time to a target', () => {
  const trend = (slope: number, lower: number, upper: number): SenSlope => ({
    slope,
    intercept: 0,
    medianResidual: 0,
    interval: { lower, upper },
  });

  it('is never infinite: a trend that does not lead there has none, and a slow one may never come', () => {
    expect(timeToTarget(40, 50, trend(-1, -2, 1))).toEqual({ why: 'not-applicable' });
    expect(timeToTarget(40, 50, trend(0, 0, 0))).toEqual({ why: 'not-applicable' });
    expect(timeToTarget(40, 50, trend(2, -1, 4))).toEqual({
      time: 5,
      soonest: 2.5,
      latest: { why: 'not-applicable' },
    });
    expect(timeToTarget(9, 5, trend(-2, -4, -1))).toEqual({ time: 2, soonest: 1, latest: 4 });
  });
});

describe('corrections for autocorrelation', () => {
  it('of Hamed and Rao on the Nile are those of their formula in numpy and scipy 1.17', () => {
    const found = hamedRao(nile, 0.05) as TrendTest;
    expect(found.variance).toBeCloseTo(241565.3569166269, 6);
    expect(found.z).toBeCloseTo(-2.8199791956451388, 10);
    expect(found.p).toBeCloseTo(0.0048026763101827324, 12);
    expect((hamedRao(nile, 0.05, 3) as TrendTest).z).toBeCloseTo(-2.609473498565488, 10);
  });

  it('leave S as it is and change its variance', () => {
    fc.assert(
      fc.property(
        series.filter((x) => x.length >= 6),
        (x) => {
          for (const found of [hamedRao(x, 0.05), yueWang(x, 1)]) {
            if ('why' in found) expect(found).toEqual({ why: 'not-applicable' });
            else expect(found.s).toBe(test(x).s);
          }
        },
      ),
    );
  });

  it('say why there is no figure', () => {
    expect(hamedRao([1, 2, 3], 0.05)).toEqual({ why: 'below-availability' });
    expect(yueWang([1, 2, 3], 1)).toEqual({ why: 'below-availability' });
    expect(trendFreePrewhitening([1, 2, 3, 4])).toEqual({ why: 'below-availability' });
    expect(autocorrelation([2, 2, 2], 1)).toEqual(Float64Array.of(1, 0));
  });
});

describe('the straight line', () => {
  it('passes through the means and leaves residues that do not follow x', () => {
    const points = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), {
      minLength: 3,
      maxLength: 12,
    });
    fc.assert(
      fc.property(points, (list) => {
        const [x, y] = [list.map(([a]) => a), list.map(([, b]) => b)];
        const found = linearTrend(x, y);
        if ('why' in found) {
          expect(new Set(x).size).toBe(1);
          return;
        }
        const residues = y.map((value, i) => value - found.intercept - found.slope * x[i]!);
        expect(residues.reduce((sum, r) => sum + r, 0)).toBeCloseTo(0, 7);
        expect(residues.reduce((sum, r, i) => sum + r * x[i]!, 0)).toBeCloseTo(0, 5);
      }),
    );
  });

  it('through two points has no error to speak of', () => {
    expect((linearTrend([0, 1], [1, 3]) as LinearTrend).test).toEqual({ why: 'not-applicable' });
    expect(linearTrend([2, 2], [1, 3])).toEqual({ why: 'zero-variance' });
    expect((linearTrend([0, 1, 2], [5, 5, 5]) as LinearTrend).r2).toEqual({ why: 'zero-variance' });
  });
});

function permutations(x: readonly number[]): number[][] {
  if (x.length <= 1) return [[...x]];
  return x.flatMap((first, i) => permutations(x.toSpliced(i, 1)).map((rest) => [first, ...rest]));
}
