import { aggregateColumns } from '../methods/aggregate/aggregate-columns.ts';
import type { Column } from '../methods/column.ts';
import { aggregatorOf } from './aggregator-of.ts';
import type { Table } from './prepare.ts';
import { type Aggregation, type Branch, isLeaf, type Recipe } from './recipe.ts';

/** Scores of n units, NaN where missing: inside a simulation the reason is not kept. */
type Scores = Float64Array;

/** A mean of changed scores: the scores are changed, averaged, and changed back. Both changes keep or turn the order. */
type Change = {
  readonly there: (x: number) => number;
  readonly back: (x: number) => number;
  readonly isPositive: boolean;
};

const INVERSE = (x: number) => 1 / x;
const SAME = (x: number) => x;

/** What a part brings: its scores and, when it was made by the same mean, the average before changing back. */
type Part = { readonly scores: () => Scores; readonly changed: (change: Change, key: string) => Scores };

/**
 * Scores of the root of a recipe, for simulations: the means are computed column by column, the other aggregators as in
 * `buildComposite`. One tree is made for n units and used for many replicates; it remembers the logarithms of columns.
 *
 * - `score(recipe, normalised)`: n scores, NaN where missing; the array is used again by the next call
 */
export interface ScoreTree {
  score(recipe: Recipe, normalised: Table): Scores;
}

/**
 * A score tree for n units.
 *
 * @param n  how many units
 * @returns  a tree; its figures differ from those of `aggregatedBy` by rounding only (sums run from the first part to the last)
 * @source  the aggregators' own
 * @example
 * createScoreTree(3).score(recipe, composite.normalised) // => Float64Array [100, 0, 62.5]
 */
export function createScoreTree(n: number): ScoreTree {
  const kept = new WeakMap<Column, Map<string, Scores>>();
  const leaf = (x: Column): Part => ({
    scores: () => x.values,
    changed: (change, key) => remember(kept, x, key, change),
  });
  const scoreOf = (branch: Branch, recipe: Recipe, normalised: Table): Part => {
    const how = branch.aggregate ?? recipe.aggregate;
    const parts = branch.parts.map((part) =>
      isLeaf(part) ? leaf(normalised[part.indicator] as Column) : scoreOf(part, recipe, normalised),
    );
    const change = changeOf(how);
    if (change === null)
      return made(
        byRows(
          branch,
          recipe,
          parts.map((part) => part.scores()),
        ),
      );
    const key = JSON.stringify(how);
    // a part that weighs nothing is only counted: its scores need not suit the mean
    const changed = parts.map((part, j) =>
      branch.parts[j]?.weight === 0 ? part.scores() : part.changed(change, key),
    );
    const mean = weightedMeans(branch, recipe, changed, n);
    return {
      scores: () => (change.there === SAME ? mean : mean.map(change.back)),
      changed: (asked, askedKey) => {
        if (askedKey === key || asked.there === change.there) return mean;
        return changeAll(change.there === SAME ? mean : mean.map(change.back), asked);
      },
    };
  };
  return { score: (recipe, normalised) => scoreOf(recipe.root, recipe, normalised).scores() };
}

function made(scores: Scores): Part {
  return { scores: () => scores, changed: (change) => changeAll(scores, change) };
}

/** The change of a column, made once and kept as long as the column. */
function remember(
  kept: WeakMap<Column, Map<string, Scores>>,
  x: Column,
  key: string,
  change: Change,
): Scores {
  if (change.there === SAME) return x.values;
  const changes = kept.get(x) ?? new Map<string, Scores>();
  kept.set(x, changes);
  const known = changes.get(key) ?? changeAll(x.values, change);
  changes.set(key, known);
  return known;
}

function changeAll(scores: Scores, { there, isPositive }: Change): Scores {
  if (there === SAME) return scores;
  return scores.map((score) => {
    if (isPositive && score <= 0)
      throw new RangeError(`simulate: the score ${score} is not > 0; normalise to a positive range first`);
    return there(score);
  });
}

/** The change that makes an aggregator a mean; null for the others. */
function changeOf(how: Aggregation): Change | null {
  if (how.method === 'arithmetic') return { there: SAME, back: SAME, isPositive: false };
  if (how.method === 'geometric') return { there: Math.log, back: Math.exp, isPositive: true };
  if (how.method === 'harmonic') return { there: INVERSE, back: INVERSE, isPositive: true };
  return null;
}

/** Σ wx / Σ w over the known parts; NaN where too little is known. */
function weightedMeans(branch: Branch, recipe: Recipe, columns: readonly Scores[], n: number): Scores {
  const least = branch.known ?? recipe.known ?? 0;
  const weights = branch.parts.map((part) => part.weight);
  const whole = weights.reduce((a, b) => a + b, 0);
  const total = new Float64Array(n);
  const weight = new Float64Array(n);
  const count = new Uint16Array(n);
  for (const [j, x] of columns.entries()) addKnown(x, weights[j] as number, total, weight, count);
  for (let i = 0; i < n; i++) {
    const known = weight[i] as number;
    const isEnough =
      (count[i] as number) / columns.length >= least &&
      known / whole >= least - Number.EPSILON * columns.length;
    total[i] = known > 0 && isEnough ? (total[i] as number) / known : Number.NaN;
  }
  return total;
}

function addKnown(x: Scores, w: number, total: Float64Array, weight: Float64Array, count: Uint16Array): void {
  for (let i = 0; i < x.length; i++) {
    const score = x[i] as number;
    if (Number.isNaN(score)) continue;
    total[i] = (total[i] as number) + w * score;
    weight[i] = (weight[i] as number) + w;
    count[i] = (count[i] as number) + 1;
  }
}

/** An aggregator that is no mean, unit by unit. */
function byRows(branch: Branch, recipe: Recipe, columns: readonly Scores[]): Scores {
  const known = branch.known ?? recipe.known;
  const parts = columns.map(
    (values): Column => ({ values, reasons: Uint8Array.from(values, (x) => (Number.isNaN(x) ? 1 : 0)) }),
  );
  return aggregateColumns(parts, {
    weights: branch.parts.map((part) => part.weight),
    by: aggregatorOf(branch.aggregate ?? recipe.aggregate),
    ...(known === undefined ? {} : { known }),
  }).values;
}
