import { aggregateColumns } from '../methods/aggregate/aggregate-columns.ts';
import type { Column } from '../methods/column.ts';
import { aggregatorOf } from './aggregator-of.ts';
import { type DenseScores, denseMeans, denseScores } from './dense-scores.ts';
import type { Table } from './prepare.ts';
import { type Aggregation, type Branch, isLeaf, type Recipe } from './recipe.ts';

/** Scores of n units, NaN where missing: inside a simulation the reason is not kept. */
type Scores = Float64Array;

/** A mean of changed scores: changed, averaged, changed back. Each change undoes the other; both keep or both turn the order. */
type Change = { readonly there: (x: number) => number; readonly back: (x: number) => number };

/** Means that are arithmetic after a change of the scores, by their method. */
const CHANGES: Readonly<Partial<Record<Aggregation['method'], Change | null>>> = {
  arithmetic: null,
  geometric: { there: Math.log, back: Math.exp },
  harmonic: { there: (x) => 1 / x, back: (x) => 1 / x },
};

/** A part of a branch: its scores, and its scores as a mean wants them. */
type Part = { readonly scores: () => Scores; readonly as: (method: Aggregation['method']) => DenseScores };

/**
 * Scores of the root of a recipe, for simulations: means are computed column by column, the other aggregators as in
 * `buildComposite`. One tree serves many replicates; it remembers the changed columns.
 *
 * - `score(recipe, normalised)`: n scores, NaN where missing
 */
export interface ScoreTree {
  score(recipe: Recipe, normalised: Table): Scores;
}

/**
 * A score tree.
 *
 * @returns  a tree; its figures differ from those of `aggregatedBy` by rounding only
 * @source  the aggregators' own
 * @example
 * createScoreTree().score(recipe, composite.normalised) // => Float64Array [100, 0, 62.5]
 */
export function createScoreTree(): ScoreTree {
  const kept = new WeakMap<Column, Map<string, DenseScores>>();
  const leaf = (x: Column): Part => ({ scores: () => x.values, as: (method) => remember(kept, x, method) });
  const partOf = (branch: Branch, recipe: Recipe, normalised: Table): Part => {
    const parts = branch.parts.map((part) =>
      isLeaf(part) ? leaf(normalised[part.indicator] as Column) : partOf(part, recipe, normalised),
    );
    const { method } = branch.aggregate ?? recipe.aggregate;
    return method in CHANGES
      ? asMean(branch, recipe, parts, method)
      : asScores(byRows(branch, recipe, parts));
  };
  return { score: (recipe, normalised) => partOf(recipe.root, recipe, normalised).scores() };
}

/** A branch whose aggregator is a mean: a parent of the same method takes it before it is changed back. */
function asMean(branch: Branch, recipe: Recipe, parts: readonly Part[], method: Aggregation['method']): Part {
  const weights = branch.parts.map((part) => part.weight);
  // a part that weighs nothing is only counted: its scores need not suit the mean
  const changed = parts.map((part, j) => (weights[j] === 0 ? part.as('arithmetic') : part.as(method)));
  const mean = denseMeans(changed, weights, branch.known ?? recipe.known ?? 0);
  const scores = () => (CHANGES[method] ? changeAll(mean, CHANGES[method].back) : mean);
  return { scores, as: (asked) => (asked === method ? denseScores(mean) : asScores(scores()).as(asked)) };
}

function asScores(scores: Scores): Part {
  return { scores: () => scores, as: (method) => denseScores(scores, positive(method)) };
}

/** A column as a mean wants it: made once and kept as long as the column. */
function remember(
  kept: WeakMap<Column, Map<string, DenseScores>>,
  x: Column,
  method: Aggregation['method'],
): DenseScores {
  const made = kept.get(x) ?? new Map<string, DenseScores>();
  kept.set(x, made);
  const dense = made.get(method) ?? asScores(x.values).as(method);
  made.set(method, dense);
  return dense;
}

/** The change of a method, which refuses scores that it has no value for. */
function positive(method: Aggregation['method']): ((score: number) => number) | undefined {
  const change = CHANGES[method];
  if (!change) return undefined;
  return (score) => {
    if (score <= 0)
      throw new RangeError(`${method}: the score ${score} is not > 0; normalise to a positive range first`);
    return change.there(score);
  };
}

function changeAll(scores: Scores, change: (score: number) => number): Scores {
  const changed = new Float64Array(scores.length);
  for (let i = 0; i < changed.length; i++) changed[i] = change(scores[i] as number);
  return changed;
}

/** An aggregator that is no mean, unit by unit. */
function byRows(branch: Branch, recipe: Recipe, parts: readonly Part[]): Scores {
  const known = branch.known ?? recipe.known;
  const columns = parts.map((part): Column => {
    const values = part.scores();
    return { values, reasons: Uint8Array.from(values, (score) => (Number.isNaN(score) ? 1 : 0)) };
  });
  return aggregateColumns(columns, {
    weights: branch.parts.map((part) => part.weight),
    by: aggregatorOf(branch.aggregate ?? recipe.aggregate),
    ...(known === undefined ? {} : { known }),
  }).values;
}
