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

/** A method on a column, with its direction, what the recipe says of it, and the cells whose ends or mean it uses. */
type Normalise<N> = (x: Column, direction: 1 | -1, how: N, reference?: Column) => Column;

/** The reference, turned as the column is; nothing when the column is its own. */
function over(direction: 1 | -1, reference: Column | undefined): { readonly reference?: Column } {
  return reference === undefined ? {} : { reference: orient(reference, direction) };
}

/** A rank among the units of another year or place has no sense. */
function alone(x: Column, reference: Column | undefined): Column {
  if (reference !== undefined)
    throw new RangeError('normalise: ranks and percentiles have no reference but the units themselves');
  return x;
}

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
    'min-max': (x, direction, how, all) => minMax(orient(x, direction), { ...how, ...over(direction, all) }),
    'z-score': (x, direction, how, all) => zScore(orient(x, direction), { ...how, ...over(direction, all) }),
    'robust-z-score': (x, direction, _, all) => robustZScore(orient(x, direction), over(direction, all)),
    goalposts: (x, direction, how) => goalposts(x, agreeing(how, direction)),
    'distance-to-target': (x, direction, how, all) =>
      distanceToTarget(orient(x, direction), {
        ...how,
        target: direction * how.target,
        ...over(direction, all),
      }),
    'distance-to-maximum': (x, direction, _, all) =>
      distanceToMaximum(orient(x, direction), over(direction, all)),
    'fraction-of-maximum': (x, direction, _, all) =>
      fractionOfMaximum(orient(x, direction), over(direction, all)),
    borda: (x, direction, _, all) => bordaScore(orient(alone(x, all), direction)),
    'percentile-rank': (x, direction, _, all) => percentileRank(orient(alone(x, all), direction)),
    percentile: (x, direction, _, all) => percentile(orient(alone(x, all), direction)),
    rank: (x, direction, how, all) => rankScore(orient(alone(x, all), direction), how),
    'percentile-bounds': (x, direction, how, all) =>
      percentileBounds(orient(x, direction), { ...how, ...over(direction, all) }),
    categorical: (x, _, how) => categorical(x, how),
    'cube-root-min-max': (x, direction, how, all) =>
      cubeRootMinMax(orient(x, direction), { ...how, ...over(direction, all) }),
    ampi: (x, direction, how, all) =>
      ampiScore(x, { ...how, polarity: direction, ...(all === undefined ? {} : { reference: all }) }),
  };

/**
 * The score of an indicator, as a recipe says.
 *
 * @param x          n cells, in the unit of the indicator
 * @param direction  1 when more is better, −1 when less is
 * @param how        the method and its parameters
 * @param reference  the cells whose ends, mean or quantiles are used (all years of a panel, a fixed date); x unless told
 * @returns          n scores, more is better
 * @throws RangeError  if the parameters make no sense, or a rank is asked beside a reference
 * @source  the method's own
 * @example
 * cells(normaliseIndicator(column([1, 2, 3]), -1, { method: 'min-max', low: 0, high: 100 })) // => [100, 50, 0]
 */
export function normaliseIndicator(
  x: Column,
  direction: 1 | -1,
  how: Normalisation,
  reference?: Column,
): Column {
  const normalise = METHODS[how.method] as Normalise<Normalisation>;
  return normalise(x, direction, how, reference);
}
