import { type Measure, unmeasured } from '../measure.ts';
import { sum } from '../statistics/sum.ts';
import { riskTable, type Spells } from './spells.ts';

/** A Weibull law of durations: hazard rising with age when shape > 1, falling when < 1. */
export type Weibull = {
  readonly shape: number;
  /** age by which 63 % have ended, in the unit of time */
  readonly scale: number;
  readonly logLikelihood: number;
};

/** Steps of bisection: enough to exhaust the digits of a number. */
const STEPS = 200;

/**
 * The Weibull law of maximum likelihood, censored and late-entered spells included.
 *
 * S(t) = exp(−(t/scale)^shape). For a given shape the best scale is explicit; the shape is the root of an increasing
 * function, found by bisection.
 *
 * @param spells  n durations, each exit > 0; every event counts
 * @returns       the law; below availability with fewer than 2 distinct times of event
 * @throws RangeError  if an exit is 0, or a duration is not finite or does not end after it began
 * @source  Cox & Oakes (1984), § 3.6; bisection on the profile likelihood
 * @example
 * weibull({ exit: [1, 2, 3], event: [1, 1, 1] }).shape > 1 // => true
 */
export function weibull(spells: Spells): Measure<Weibull> {
  const table = riskTable(spells);
  if (table.time[0] === 0) throw new RangeError('A Weibull duration ends after time 0.');
  if (table.events.filter((d) => d > 0).length < 2) return unmeasured('below-availability');
  const d = sum(table.events);
  const logs = sum(table.time.map((time, k) => table.events[k]! * Math.log(time)));
  // times divided by the longest, so that no power overflows
  const unit = table.time.at(-1)!;
  const exits = Float64Array.from(spells.exit, (exit) => exit / unit);
  const entries = Float64Array.from(spells.entry ?? [], (entry) => entry / unit);
  const powers = (shape: number) => sum(exits.map((t) => t ** shape)) - sum(entries.map((t) => t ** shape));
  const weighted = (t: number, shape: number) => (t === 0 ? 0 : t ** shape * Math.log(t));
  const slopes = (shape: number) =>
    sum(exits.map((t) => weighted(t, shape))) - sum(entries.map((t) => weighted(t, shape)));
  const score = (shape: number) =>
    1 / shape + (logs - d * Math.log(unit)) / d - slopes(shape) / powers(shape);
  const shape = root(score);
  const scale = unit * (powers(shape) / d) ** (1 / shape);
  return {
    shape,
    scale,
    logLikelihood: d * Math.log(shape) - d * shape * Math.log(scale) + (shape - 1) * logs - d,
  };
}

/** The root of a function that falls from + to − over shapes above 0. */
function root(score: (shape: number) => number): number {
  let [low, high] = [1e-3, 1];
  while (score(high) > 0 && high < 1e6) high *= 2;
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    if (score(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
