import { sum } from '../statistics/sum.ts';

/** Mean consistency index of random matrices of 1 … 15 rows — Alonso & Lamata (2006), from Saaty (1980) up to 10 */
const RANDOM_INDEX = [
  0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.54, 1.56, 1.57, 1.59,
] as const;
const MAX_STEPS = 10_000;

/**
 * Weights from comparisons two by two.
 *
 * - `weights`: m shares that sum to 1
 * - `lambda`: the greatest eigenvalue, m when the comparisons do not contradict one another
 * - `consistencyRatio`: below 0.1 is usual; 0 for one or two criteria
 */
export type Priorities = {
  readonly weights: readonly number[];
  readonly lambda: number;
  readonly consistencyRatio: number;
};

/**
 * Analytic hierarchy process: weights from "how many times does this count more than that", with a measure of contradiction.
 *
 * weights = the principal eigenvector; CR = ((λ − m)/(m − 1)) / RI(m)
 *
 * @param comparisons  m × m, each aᵢⱼ > 0 with aⱼᵢ = 1/aᵢⱼ and aᵢᵢ = 1 (Saaty's scale 1/9 … 9)
 * @returns            weights, λ and consistency ratio
 * @throws RangeError  if the matrix is not reciprocal and positive, or has more than 15 rows
 * @source  Saaty, The Analytic Hierarchy Process (1980); power iteration
 * @example
 * pairwiseComparison([[1, 3], [1 / 3, 1]]).weights // => [0.75, 0.25]
 */
export function pairwiseComparison(comparisons: readonly (readonly number[])[]): Priorities {
  requireReciprocal(comparisons);
  const m = comparisons.length;
  let weights = comparisons.map(() => 1 / m);
  let lambda = m;
  for (let step = 0; step < MAX_STEPS; step++) {
    const image = comparisons.map((row) => sum(row.map((value, j) => value * (weights[j] as number))));
    lambda = sum(image);
    const next = image.map((value) => value / lambda);
    const moved = Math.max(...next.map((value, j) => Math.abs(value - (weights[j] as number))));
    weights = next;
    if (moved < 1e-15) break;
  }
  const random = RANDOM_INDEX[m - 1] as number;
  const consistencyRatio = random === 0 ? 0 : Math.max(0, (lambda - m) / (m - 1) / random);
  return { weights, lambda, consistencyRatio };
}

function requireReciprocal(comparisons: readonly (readonly number[])[]): void {
  const m = comparisons.length;
  if (m < 1 || m > RANDOM_INDEX.length) throw new RangeError(`pairwiseComparison: ${m} criteria`);
  comparisons.forEach((row, i) => {
    if (row.length !== m) throw new RangeError('pairwiseComparison: not a square');
    row.forEach((value, j) => {
      if (!(value > 0) || Math.abs(value * (comparisons[j]?.[i] as number) - 1) > 1e-9) {
        throw new RangeError(
          `pairwiseComparison: ${value} at (${i}, ${j}) is not the inverse of its opposite`,
        );
      }
    });
  });
}
