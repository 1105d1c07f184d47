import { type Cell, type Column, column } from '../column.ts';
import { sum } from '../statistics/sum.ts';
import type { Aggregator } from './scores.ts';

/**
 * How columns become one.
 *
 * - `weights`: m weights ≥ 0
 * - `by`: the aggregator
 * - `known`: least share of the inputs that must be known, of their number and of their weight both; 0 asks for one
 */
export type ColumnAggregation = {
  readonly weights: readonly number[];
  readonly by: Aggregator;
  readonly known?: number;
};

/**
 * One score for each unit from the columns of a group.
 *
 * @param columns  m columns of n units
 * @param how      weights, aggregator, and how much must be known
 * @returns        n scores; 'below-availability' where too little is known, and where nothing is
 * @throws RangeError  if there is no column, lengths differ, or a score does not suit the aggregator
 * @source  COINr Aggregate; its dat_thresh counts indicators, here the weight must be there too
 * @example
 * cells(aggregateColumns([column([1, 1]), column([3, null])], { weights: [1, 1], by: arithmetic, known: 0.6 })) // => [2, 'below-availability']
 */
export function aggregateColumns(
  columns: readonly Column[],
  { weights, by, known = 0 }: ColumnAggregation,
): Column {
  const n = columns[0]?.values.length;
  if (n === undefined || columns.length !== weights.length || columns.some((x) => x.values.length !== n)) {
    throw new RangeError('aggregateColumns: lengths differ, or there is no column');
  }
  const total = sum(weights);
  const scores = new Array<number | null>(columns.length).fill(null);
  const scoreOf = (i: number): Cell => {
    let count = 0;
    let weight = 0;
    for (let j = 0; j < columns.length; j++) {
      const x = columns[j] as Column;
      const isKnown = x.reasons[i] === 0;
      scores[j] = isKnown ? (x.values[i] as number) : null;
      if (!isKnown) continue;
      count++;
      weight += weights[j] as number;
    }
    const isEnough =
      count / columns.length >= known && weight / total >= known - Number.EPSILON * columns.length;
    return (isEnough ? by(scores, weights) : null) ?? 'below-availability';
  };
  return column(Array.from({ length: n }, (_, i) => scoreOf(i)));
}
