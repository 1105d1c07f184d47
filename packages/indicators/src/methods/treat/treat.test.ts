import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cells, column, known } from '../column.ts';
import { boxCox } from './box-cox.ts';
import { logarithm } from './logarithm.ts';
import { shape } from './shape.ts';
import { shrinkRates } from './shrink-rates.ts';
import { treatOutliers } from './treat-outliers.ts';
import { winsorise } from './winsorise.ts';

const columns = fc
  .array(fc.option(fc.integer({ min: -50, max: 5000 })), { minLength: 1, maxLength: 40 })
  .map((made) => column(made));

describe('a treatment', () => {
  const treatments = {
    winsorise: (x: Parameters<typeof shape>[0]) => winsorise(x).x,
    offset: (x: Parameters<typeof shape>[0]) => logarithm(x, 'offset'),
    mirrored: (x: Parameters<typeof shape>[0]) => logarithm(x, 'mirrored'),
    one: (x: Parameters<typeof shape>[0]) => logarithm(x, 'one'),
    gii: (x: Parameters<typeof shape>[0]) => logarithm(x, 'gii'),
    boxCox: (x: Parameters<typeof shape>[0]) => boxCox(x, 0.3),
    treatOutliers: (x: Parameters<typeof shape>[0]) => treatOutliers(x).x,
  };

  it.each(Object.entries(treatments))('%s keeps the order of the units', (_, of) => {
    fc.assert(
      fc.property(columns, (x) => {
        const after = of(x);
        for (let i = 1; i < x.values.length; i++) {
          if (after.reasons[i] !== 0 || after.reasons[i - 1] !== 0) continue;
          const [before, now] = [x.values[i]! - x.values[i - 1]!, after.values[i]! - after.values[i - 1]!];
          expect(before > 0 ? now >= -1e-9 : before < 0 ? now <= 1e-9 : now === 0).toBe(true);
        }
      }),
    );
  });
});

describe('winsorise', () => {
  it('stops at the next distinct value, and counts points and not steps', () => {
    const x = column([1, 2, 3, 4, 5, 6, 7, 8, 900, 900]);
    expect(winsorise(x, { limits: { skewness: 1, kurtosis: 0 } }).touched).toBe(2);
  });

  it('takes a share of the units, since five points say nothing among 35 000', () => {
    const many = column([
      ...Array.from({ length: 400 }, (_, i) => i % 10),
      ...Array.from({ length: 10 }, (_, i) => 1000 + i),
    ]);
    expect(shape(winsorise(many).x).passes).toBe(false);
    expect(shape(winsorise(many, { most: { share: 0.05 } }).x).passes).toBe(true);
  });

  it('leaves a constant column and a short one alone', () => {
    expect(winsorise(column([4, 4, 4, 4])).touched).toBe(0);
    expect(winsorise(column([1, 100])).touched).toBe(0);
  });
});

describe('treatOutliers', () => {
  it('goes back to the original before taking its logarithm', () => {
    const x = column([...Array.from({ length: 30 }, (_, i) => i % 3), 1e4, 2e4, 3e4, 4e4, 5e4, 6e4, 7e4]);
    const treated = treatOutliers(x, { limits: { skewness: 0.2, kurtosis: -2 } });
    expect(treated.by).toBe('logarithm');
    expect(cells(treated.x)).toEqual(cells(logarithm(x, 'offset')));
  });

  it('lets a constant column pass: it has no shape, and its score will be said missing', () => {
    expect(treatOutliers(column([3, 3, 3, 3])).by).toBe('nothing');
  });
});

describe('shrinkRates', () => {
  it('draws a small commune nearer to the mean than a large one with the same rate', () => {
    const events = column([5, 500, 10, 1000, 300]);
    const population = column([10, 1000, 1000, 100_000, 1000]);
    const [small, large] = cells(shrinkRates(events, population)) as [number, number];
    const level = 1815 / 103_010;
    expect(small).toBeLessThan(large);
    expect(small).toBeGreaterThan(level);
    expect(large).toBeLessThan(0.5);
  });

  it('stays between the raw rate and the mean, and says where nobody is at risk', () => {
    const pair = fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 5000 }));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 20 }), (pairs) => {
        const [events, population] = [column(pairs.map(([e]) => e)), column(pairs.map(([, n]) => n))];
        const level = pairs.reduce((a, [e]) => a + e, 0) / pairs.reduce((a, [, n]) => a + n, 0);
        known(shrinkRates(events, population)).forEach((rate, i) => {
          const raw = pairs[i]![0] / pairs[i]![1];
          expect(rate).toBeGreaterThanOrEqual(Math.min(raw, level) - 1e-12);
          expect(rate).toBeLessThanOrEqual(Math.max(raw, level) + 1e-12);
        });
      }),
    );
    expect(cells(shrinkRates(column([0, 1]), column([0, 10])))[0]).toBe('not-applicable');
  });
});
