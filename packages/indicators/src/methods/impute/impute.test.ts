import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arithmetic } from '../aggregate/arithmetic.ts';
import { type Cell, type Column, cells, column, reasonAt } from '../column.ts';
import { minMax } from '../normalise/min-max.ts';
import { imputeBetween } from './impute-between.ts';
import { imputeCentre } from './impute-centre.ts';
import { imputeGroupCentre } from './impute-group-centre.ts';
import { imputeLatest } from './impute-latest.ts';
import { imputeRow } from './impute-row.ts';

const cell = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constantFrom<Cell>('unknown', 'not-applicable'));
const columns = fc.array(cell, { minLength: 3, maxLength: 20 }).map((made) => column(made));
const every = (n: number) => Array.from({ length: n }, (_, i) => i);

const FAMILY: Readonly<Record<string, (x: Column) => Column>> = {
  'the mean': (x) => imputeCentre(x, 'mean'),
  'the median': (x) => imputeCentre(x, 'median'),
  'the group': (x) =>
    imputeGroupCentre(x, { groups: every(x.values.length).map((i) => (i % 3 ? 'a' : null)), centre: 'mean' }),
  'the row': (x) => imputeRow([x, column(every(x.values.length))], [1, -1])[0] as Column,
  'the line between years': (x) => imputeBetween(x, every(x.values.length), 'linear'),
  'the earlier year': (x) => imputeBetween(x, every(x.values.length), 'constant'),
};

describe.each(Object.entries(FAMILY))('an imputation by %s', (_, of) => {
  it('never changes what was observed, nor fills what has no sense', () => {
    fc.assert(
      fc.property(columns, (x) => {
        const filled = of(x);
        every(x.values.length).forEach((i) => {
          if (x.reasons[i] === 0) expect(filled.values[i]).toBe(x.values[i]);
          if (reasonAt(x, i) === 'not-applicable') expect(reasonAt(filled, i)).toBe('not-applicable');
        });
      }),
    );
  });

  it('stays between the least and the greatest known figure', () => {
    fc.assert(
      fc.property(columns, (x) => {
        const seen = cells(x).filter((one) => typeof one === 'number');
        for (const value of cells(of(x)).filter((one) => typeof one === 'number')) {
          expect(value).toBeGreaterThanOrEqual(Math.min(...seen) - 1e-9);
          expect(value).toBeLessThanOrEqual(Math.max(...seen) + 1e-9);
        }
      }),
    );
  });
});

describe('a column in which nothing is known', () => {
  it('stays missing', () => {
    expect(cells(imputeCentre(column([null, null]), 'mean'))).toEqual(['unknown', 'unknown']);
    const groups = ['a', 'a'];
    expect(cells(imputeGroupCentre(column([null, 1]), { groups: ['b', 'a'], centre: 'median' }))).toEqual([
      'unknown',
      1,
    ]);
    expect(cells(imputeGroupCentre(column([null, null]), { groups, centre: 'mean' }))).toEqual([
      'unknown',
      'unknown',
    ]);
  });
});

describe('the row imputation', () => {
  it('says openly what skipping a gap in a mean does', () => {
    const columns = [column([0, 5, 10]), column([0, 1, 4]), column([10, null, 0])];
    const scored = (all: readonly Column[]) =>
      arithmetic(
        all
          .map((x) => cells(minMax(x, { low: 0, high: 1 }))[1])
          .map((one) => (typeof one === 'number' ? one : null)),
        [1, 1, 1],
      );
    const filled = imputeRow(columns, [1, 1, 1]);
    expect(scored(filled)).toBeCloseTo(scored(columns) as number, 12);
  });
});

describe('the newest earlier figure', () => {
  it('gives its age and is not taken when too old', () => {
    const panel = [column([1, 1, 1]), column([2, null, null]), column([null, null, 3])];
    const { x, ages } = imputeLatest(panel, [2015, 2020, 2025], 6);
    expect(cells(x)).toEqual([2, 'unknown', 3]);
    expect(ages).toEqual([5, null, 0]);
  });
});
