import { linearProgram, type Optimum } from './linear-program.ts';

/** Least and greatest share of a unit's score that one indicator may bring. */
export type ShareBounds = { readonly least?: number; readonly greatest?: number };

/** Scores above 1 by less than this are 1: the bound is met. */
const TIE = 1e-11;

/**
 * The scores of all units.
 *
 * - `scores`: n scores, 0 … 1; 1 for those that no weighting of the others beats
 * - `weights`: n × m weights that give them: not unique, not to be compared between units
 */
export type BenefitOfTheDoubt = {
  readonly scores: readonly number[];
  readonly weights: readonly (readonly number[])[];
};

/**
 * Benefit of the doubt: each unit is judged with the weights that suit it best, so that none can blame the weights.
 *
 * sᵢ = max_w Σ wⱼxᵢⱼ with Σ wⱼxₖⱼ ≤ 1 for all k, w ≥ 0, and L ≤ wⱼxᵢⱼ/sᵢ ≤ U if asked. The units that bind are few: each
 * program starts with those found so far and takes in the one it violates most, until none is.
 *
 * @param rows    n units × m scores ≥ 0, more is better, each unit with one > 0 and each indicator too (any unit)
 * @param bounds  share of the score that an indicator may bring
 * @returns       n scores and weights
 * @throws RangeError  if lengths differ, a score is negative or missing, or the bounds cannot be met
 * @source  Cherchye et al., An introduction to benefit of the doubt composite indicators (Soc. Indic. Res. 82, 2007)
 * @example
 * benefitOfTheDoubt([[1, 0], [0, 2], [0.5, 0.5]]).scores // => [1, 1, 0.75]
 */
export function benefitOfTheDoubt(
  rows: readonly (readonly number[])[],
  bounds: ShareBounds = {},
): BenefitOfTheDoubt {
  requireScores(rows, bounds);
  const frontier = undominated(rows);
  const binding = bestOnEach(rows);
  const found = rows.map((row) => bestWeights(row, frontier, binding, bounds));
  return { scores: found.map(({ value }) => Math.min(1, value)), weights: found.map(({ point }) => point) };
}

function requireScores(rows: readonly (readonly number[])[], { least = 0, greatest = 1 }: ShareBounds): void {
  const m = rows[0]?.length ?? 0;
  if (!(least >= 0 && least * m <= 1 && greatest <= 1 && greatest * m >= 1)) {
    throw new RangeError(`benefitOfTheDoubt: shares between ${least} and ${greatest} cannot sum to 1`);
  }
  for (const row of rows) {
    if (row.length !== m || row.some((value) => !(value >= 0 && Number.isFinite(value)))) {
      throw new RangeError('benefitOfTheDoubt: scores must be complete and ≥ 0');
    }
    if (!row.some((value) => value > 0)) throw new RangeError('benefitOfTheDoubt: a unit with nothing but 0');
    if (least > 0 && row.includes(0)) throw new RangeError('benefitOfTheDoubt: a share of a score of 0');
  }
}

/** The best unit on each indicator: enough to keep every weight finite. */
function bestOnEach(rows: readonly (readonly number[])[]): (readonly number[])[] {
  const first = rows[0] ?? [];
  const best = first.map((_, j) => rows.reduce((a, b) => (b[j]! > a[j]! ? b : a)));
  if (best.some((row, j) => row[j] === 0))
    throw new RangeError('benefitOfTheDoubt: an indicator with nothing but 0');
  return [...new Set(best)];
}

/** The units that no other one equals or beats everywhere: only they can bind. */
function undominated(rows: readonly (readonly number[])[]): (readonly number[])[] {
  const byTotal = [...rows].sort((a, b) => b.reduce((x, y) => x + y, 0) - a.reduce((x, y) => x + y, 0));
  const kept: (readonly number[])[] = [];
  for (const row of byTotal) {
    if (!kept.some((better) => better.every((value, j) => value >= row[j]!))) kept.push(row);
  }
  return kept;
}

/** Solves over the binding units known so far, adding the most violated one until none is. `binding` grows. */
function bestWeights(
  row: readonly number[],
  frontier: readonly (readonly number[])[],
  binding: (readonly number[])[],
  bounds: ShareBounds,
): Optimum {
  const shares = shareRows(row, bounds);
  for (;;) {
    const limits = [...binding.map(() => 1), ...shares.map(() => 0)];
    const optimum = linearProgram(row, [...binding, ...shares], limits);
    if (optimum === null) throw new RangeError('benefitOfTheDoubt: a weight has no bound');
    const worst = mostViolated(frontier, optimum.point);
    if (worst === null || binding.includes(worst)) return optimum;
    binding.push(worst);
  }
}

function mostViolated(
  frontier: readonly (readonly number[])[],
  point: readonly number[],
): readonly number[] | null {
  let worst: readonly number[] | null = null;
  let greatest = 1 + TIE;
  for (const unit of frontier) {
    let score = 0;
    for (let j = 0; j < point.length; j++) score += point[j]! * unit[j]!;
    if (score > greatest) {
      worst = unit;
      greatest = score;
    }
  }
  return worst;
}

/** wⱼxⱼ − U·Σwx ≤ 0 and L·Σwx − wⱼxⱼ ≤ 0, as rows of the program. */
function shareRows(row: readonly number[], { least, greatest }: ShareBounds): number[][] {
  const part = (j: number, sign: 1 | -1, bound: number) =>
    row.map((value, k) => sign * ((k === j ? value : 0) - bound * value));
  return row.flatMap((_, j) => [
    ...(greatest === undefined ? [] : [part(j, 1, greatest)]),
    ...(least === undefined ? [] : [part(j, -1, least)]),
  ]);
}
