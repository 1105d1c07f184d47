import type { Column } from '../column.ts';
import { type RankDraws, rankRoom } from './rank-draws.ts';
import { createScoreRanker } from './score-ranker.ts';

/** Sets of weights scored in one pass over the units: their sums stay in registers. */
const TOGETHER = 4;

/**
 * The ranks of units under many sets of weights: how much of a ranking is the weights.
 *
 * score = Σ wⱼxⱼ / Σ wⱼ over the known j, added from the first column to the last
 *
 * @param columns  m columns of n scores, more is better
 * @param weights  draws sets of m weights ≥ 0
 * @returns        draws × n ranks; 0 where a unit knows nothing that weighs
 * @throws RangeError  if lengths differ, a weight is negative, or a set sums to 0
 * @source  Saisana, Saltelli & Tarantola, Uncertainty and sensitivity analysis techniques (JRSS A 168, 2005)
 * @example
 * rankUnderWeights([column([1, 2]), column([2, 1])], [[1, 0], [0, 1]]).ranks // => Uint16Array [2, 1, 1, 2]
 */
export function rankUnderWeights(
  columns: readonly Column[],
  weights: readonly ArrayLike<number>[],
): RankDraws {
  const n = columns[0]?.values.length ?? 0;
  for (const set of weights) requireSet(set, columns.length);
  const rows = rowsOf(columns, n);
  const score = columns.some((x) => x.reasons.some((reason) => reason !== 0)) ? scoreKnown : scoreComplete;
  const ranker = createScoreRanker(n);
  const ranks = rankRoom(n, weights.length);
  const scores = Array.from({ length: TOGETHER }, () => new Float64Array(n));
  for (let first = 0; first < weights.length; first += TOGETHER) {
    const sets = weights.slice(first, first + TOGETHER);
    score(rows, columns.length, sets, scores);
    for (let k = 0; k < sets.length; k++) ranker.rank(scores[k]!, ranks, (first + k) * n);
  }
  return { n, draws: weights.length, ranks };
}

function requireSet(set: ArrayLike<number>, m: number): void {
  let total = 0;
  for (let j = 0; j < set.length; j++) {
    if (!(set[j]! >= 0)) throw new RangeError(`rankUnderWeights: the weight ${set[j]} is not ≥ 0`);
    total += set[j]!;
  }
  if (set.length !== m || !(total > 0))
    throw new RangeError('rankUnderWeights: weights that do not fit, or sum to 0');
}

/** Unit after unit, so that one pass reads each score once; NaN where missing. */
function rowsOf(columns: readonly Column[], n: number): Float64Array {
  const m = columns.length;
  const rows = new Float64Array(n * m);
  columns.forEach(({ values }, j) => {
    if (values.length !== n) throw new RangeError('rankUnderWeights: lengths differ');
    for (let i = 0; i < n; i++) rows[i * m + j] = values[i]!;
  });
  return rows;
}

/** Weighted sums for up to four sets at once; a set that is not there repeats the last. The order of units is that of means. */
function scoreComplete(
  rows: Float64Array,
  m: number,
  sets: readonly ArrayLike<number>[],
  scores: readonly Float64Array[],
): void {
  const [a, b, c, d] = Array.from({ length: TOGETHER }, (_, k) =>
    proportional(sets[Math.min(k, sets.length - 1)]!),
  ) as [Float64Array, Float64Array, Float64Array, Float64Array];
  const [sa, sb, sc, sd] = scores as [Float64Array, Float64Array, Float64Array, Float64Array];
  for (let i = 0, at = 0; i < sa.length; i++) {
    let [ta, tb, tc, td] = [0, 0, 0, 0];
    for (let j = 0; j < m; j++, at++) {
      const x = rows[at]!;
      ta += x * a[j]!;
      tb += x * b[j]!;
      tc += x * c[j]!;
      td += x * d[j]!;
    }
    sa[i] = ta;
    sb[i] = tb;
    sc[i] = tc;
    sd[i] = td;
  }
}

/** The same where scores may be missing: each unit's weights are rescaled to what it knows. */
function scoreKnown(
  rows: Float64Array,
  m: number,
  sets: readonly ArrayLike<number>[],
  scores: readonly Float64Array[],
): void {
  sets.forEach((set, k) => {
    const weights = proportional(set);
    const out = scores[k]!;
    for (let i = 0; i < out.length; i++) {
      let total = 0;
      let weight = 0;
      for (let j = 0; j < m; j++) {
        const x = rows[i * m + j]!;
        if (Number.isNaN(x)) continue;
        total += x * weights[j]!;
        weight += weights[j]!;
      }
      out[i] = weight > 0 ? total / weight : Number.NaN;
    }
  });
}

function proportional(set: ArrayLike<number>): Float64Array {
  let total = 0;
  for (let j = 0; j < set.length; j++) total += set[j]!;
  return Float64Array.from(set, (weight) => weight / total);
}
