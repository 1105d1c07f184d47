import type { Text } from '@maillage/schemas';
import type { Penalty } from '../methods/aggregate/mazziotta-pareto.ts';
import type { Centre } from '../methods/impute/impute-centre.ts';
import type { Level } from '../methods/rank/levels.ts';
import type { Ties } from '../methods/statistics/ranks.ts';
import type { Logarithm } from '../methods/treat/logarithm.ts';
import type { ShapeLimits } from '../methods/treat/shape.ts';

/** How an indicator becomes a score. Values of the indicator are written in its own unit, whatever its direction. */
export type Normalisation =
  | { readonly method: 'min-max'; readonly low: number; readonly high: number }
  | { readonly method: 'z-score'; readonly mean: number; readonly deviation: number }
  | { readonly method: 'robust-z-score' }
  | {
      readonly method: 'goalposts';
      readonly worst: number;
      readonly best: number;
      readonly scale?: number;
      readonly truncate?: boolean;
    }
  | { readonly method: 'distance-to-target'; readonly target: number; readonly cap?: boolean }
  | {
      readonly method:
        | 'distance-to-maximum'
        | 'fraction-of-maximum'
        | 'borda'
        | 'percentile-rank'
        | 'percentile';
    }
  | { readonly method: 'rank'; readonly ties?: Ties }
  | {
      readonly method: 'percentile-bounds';
      readonly low: number;
      readonly high: number;
      readonly share?: number;
    }
  | {
      readonly method: 'categorical';
      readonly cuts: readonly number[];
      readonly scores: readonly number[];
      readonly closed: 'left' | 'right';
    }
  | { readonly method: 'cube-root-min-max'; readonly low: number; readonly high: number }
  | { readonly method: 'ampi'; readonly centre?: number };

/** How scores become one. */
export type Aggregation =
  | {
      readonly method:
        | 'arithmetic'
        | 'geometric'
        | 'harmonic'
        | 'minimum'
        | 'maximum'
        | 'median'
        | 'product'
        | 'inverted-geometric';
    }
  | { readonly method: 'power'; readonly exponent: number }
  | { readonly method: 'ordered'; readonly orderWeights: readonly number[] }
  | { readonly method: 'mazziotta-pareto'; readonly penalty: Penalty }
  | { readonly method: 'mean-min'; readonly alpha: number; readonly beta: number };

/** A step before normalisation; steps are taken in the order in which they are written. */
export type Preparation =
  | { readonly step: 'denominate' }
  | { readonly step: 'impute'; readonly by: 'column' | 'row'; readonly centre?: Centre }
  | { readonly step: 'impute'; readonly by: 'group'; readonly group: string; readonly centre?: Centre }
  | { readonly step: 'screen'; readonly known: number; readonly nonZero?: number }
  | {
      readonly step: 'treat';
      readonly most?: { readonly points: number } | { readonly share: number };
      readonly limits?: ShapeLimits;
      readonly logarithm?: Logarithm;
    };

/**
 * An indicator in its place.
 *
 * - `indicator`: the name of a column of the inputs
 * - `direction`: 1 when more is better, −1 when less is
 * - `weight`: ≥ 0, beside its siblings
 * - `denominator`: the column by which the step 'denominate' divides it
 * - `normalise`: its own normalisation, when it is not that of the recipe
 */
export type Leaf = {
  readonly indicator: string;
  readonly direction: 1 | -1;
  readonly weight: number;
  readonly denominator?: { readonly by: string; readonly scale?: number };
  readonly normalise?: Normalisation;
};

/**
 * A pillar, a dimension, the index itself.
 *
 * - `name`: unlike that of any other part
 * - `weight`: ≥ 0, beside its siblings; that of the root says nothing
 * - `aggregate`, `known`: its own, when they are not those of the recipe
 */
export type Branch = {
  readonly name: string;
  readonly label?: Text;
  readonly weight: number;
  readonly parts: readonly (Branch | Leaf)[];
  readonly aggregate?: Aggregation;
  readonly known?: number;
};

/**
 * A composite index, described by plain data: it can be stored, compared, checked, perturbed and replayed.
 *
 * - `prepare`: steps before normalisation, in their order
 * - `known`: least share of the parts, by number and by weight, that must be known for a branch to have a score
 * - `levels`: classes of the index
 */
export type Recipe = {
  readonly id: string;
  readonly version: string;
  readonly label: Text;
  readonly prepare: readonly Preparation[];
  readonly normalise: Normalisation;
  readonly aggregate: Aggregation;
  readonly known?: number;
  readonly root: Branch;
  readonly levels?: readonly Level[];
};

/** Declares a recipe; the identity function, with its types checked. */
export function defineRecipe(recipe: Recipe): Recipe {
  return recipe;
}

/** Whether a part is an indicator. */
export function isLeaf(part: Branch | Leaf): part is Leaf {
  return 'indicator' in part;
}

/** The name of a part: that of the indicator, or that of the branch. */
export function nameOf(part: Branch | Leaf): string {
  return isLeaf(part) ? part.indicator : part.name;
}

/** The indicators under a branch, in their order. */
export function leavesOf(branch: Branch): Leaf[] {
  return branch.parts.flatMap((part) => (isLeaf(part) ? [part] : leavesOf(part)));
}

/** A branch and those under it, the lowest first: in this order each finds its parts computed. */
export function branchesOf(branch: Branch): Branch[] {
  return [...branch.parts.flatMap((part) => (isLeaf(part) ? [] : branchesOf(part))), branch];
}
