import type { Column } from '../methods/column.ts';
import { ampiScore } from '../methods/normalise/ampi-score.ts';
import { bordaScore } from '../methods/normalise/borda-score.ts';
import { categorical } from '../methods/normalise/categorical.ts';
import { cubeRootMinMax } from '../methods/normalise/cube-root-min-max.ts';
import { distanceToMaximum } from '../methods/normalise/distance-to-maximum.ts';
import { distanceToTarget } from '../methods/normalise/distance-to-target.ts';
import { fractionOfMaximum } from '../methods/normalise/fraction-of-maximum.ts';
import { goalposts } from '../methods/normalise/goalposts.ts';
import { minMax } from '../methods/normalise/min-max.ts';
import { orient } from '../methods/normalise/orient.ts';
import { percentile } from '../methods/normalise/percentile.ts';
import { percentileBounds } from '../methods/normalise/percentile-bounds.ts';
import { percentileRank } from '../methods/normalise/percentile-rank.ts';
import { rankScore } from '../methods/normalise/rank-score.ts';
import { robustZScore } from '../methods/normalise/robust-z-score.ts';
import { zScore } from '../methods/normalise/z-score.ts';
import type { Normalisation } from './recipe.ts';

/** A method on a column, with its direction and what the recipe says of it. */
type Normalise<N> = (x: Column, direction: 1 | -1, how: N) => Column;

/** Goalposts say the direction too: worst 1 and best 0 of a share that should be low. The two must agree. */
function agreeing<G extends { readonly worst: number; readonly best: number }>(how: G, direction: 1 | -1): G {
  if (Math.sign(how.best - how.worst) === -direction) {
    const said = direction === 1 ? 'more is better' : 'less is better';
    throw new RangeError(
      `goalposts: the direction says that ${said}, worst ${how.worst} and best ${how.best} the opposite`,
    );
  }
  return how;
}

/** Every method that a recipe can name. Those that speak of values of the indicator read them before it is turned. */
const METHODS: { readonly [M in Normalisation['method']]: Normalise<Extract<Normalisation, { method: M }>> } =
  {
    'min-max': (x, direction, how) => minMax(orient(x, direction), how),
    'z-score': (x, direction, how) => zScore(orient(x, direction), how),
    'robust-z-score': (x, direction) => robustZScore(orient(x, direction)),
    goalposts: (x, direction, how) => goalposts(x, agreeing(how, direction)),
    'distance-to-target': (x, direction, how) =>
      distanceToTarget(orient(x, direction), { ...how, target: direction * how.target }),
    'distance-to-maximum': (x, direction) => distanceToMaximum(orient(x, direction)),
    'fraction-of-maximum': (x, direction) => fractionOfMaximum(orient(x, direction)),
    borda: (x, direction) => bordaScore(orient(x, direction)),
    'percentile-rank': (x, direction) => percentileRank(orient(x, direction)),
    percentile: (x, direction) => percentile(orient(x, direction)),
    rank: (x, direction, how) => rankScore(orient(x, direction), how),
    'percentile-bounds': (x, direction, how) => percentileBounds(orient(x, direction), how),
    categorical: (x, _, how) => categorical(x, how),
    'cube-root-min-max': (x, direction, how) => cubeRootMinMax(orient(x, direction), how),
    ampi: (x, direction, how) => ampiScore(x, { ...how, polarity: direction }),
  };

/**
 * The score of an indicator, as a recipe says.
 *
 * @param x          n cells, in the unit of the indicator
 * @param direction  1 when more is better, −1 when less is
 * @param how        the method and its parameters
 * @returns          n scores, more is better
 * @throws RangeError  if the parameters make no sense
 * @source  the method's own
 * @example
 * cells(normaliseIndicator(column([1, 2, 3]), -1, { method: 'min-max', low: 0, high: 100 })) // => [100, 50, 0]
 */
export function normaliseIndicator(x: Column, direction: 1 | -1, how: Normalisation): Column {
  const normalise = METHODS[how.method] as Normalise<Normalisation>;
  return normalise(x, direction, how);
}
