import { isMeasured, type Measure, unmeasured } from '../measure.ts';
import { createRandom, type Random } from '../random/random.ts';
import { chiSquaredTails } from '../special/chi-squared.ts';
import { sum } from '../statistics/sum.ts';
import { type Profile, profileOf } from './profile.ts';

/** Below this expected count in a group, the χ² law is not to be trusted (Cochran's rule). */
const LEAST_EXPECTED = 5;
/** A drawn statistic this close below the observed one is equal to it: R's 64 roundings. */
const EQUAL = 1 - 64 * Number.EPSILON;

/** Whether those who came could be a draw from the population. */
export type Fit = {
  /** Σ (O − E)²/E */
  readonly chiSquared: number;
  readonly degreesOfFreedom: number;
  /** chance of a gap at least as large, if people came at random */
  readonly p: number;
  /** 'chi-squared' when every group expects 5 people or more, else 'draws' */
  readonly method: 'chi-squared' | 'draws';
  /** likelihood-ratio statistic 2 Σ O ln(O/E), and its χ² chance */
  readonly g: number;
  readonly gP: number;
};

/**
 * Tests whether those who came could be a random draw from the population; by simulation when groups are small.
 *
 * @param observed    K whole counts, each ≥ 0
 * @param population  K counts or shares, each ≥ 0; a group of share 0 is left out
 * @param draws       samples to simulate when a group expects fewer than 5, e.g. 9999; p is (1 + as large)/(1 + draws)
 * @param seed        whole number ≥ 0 of the simulation
 * @returns           the test; not applicable below two groups, when nobody came, or when a group came that the
 *                    population does not have
 * @throws RangeError  if a count is negative or not finite, or the numbers of groups differ
 * @source  Pearson (1900); Hope, A simplified Monte Carlo significance test procedure, JRSS B 30 (1968)
 * @example
 * goodnessOfFit([10, 30], [50, 50], 99, 1).chiSquared // => 10
 */
export function goodnessOfFit(
  observed: ArrayLike<number>,
  population: ArrayLike<number>,
  draws: number,
  seed: number,
): Measure<Fit> {
  const shares = profileOf(observed, population);
  if (!isMeasured(shares)) return shares;
  if (shares.sample.some((p, k) => p > 0 && shares.population[k] === 0)) return unmeasured('not-applicable');
  const expected = shares.population.filter((share) => share > 0).map((share) => share * shares.size);
  if (expected.length < 2) return unmeasured('not-applicable');
  const counts = Float64Array.from(observed).filter((_, k) => shares.population[k]! > 0);
  const chiSquared = statistic(counts, expected);
  const degreesOfFreedom = expected.length - 1;
  const g = Math.max(
    0,
    2 * sum(counts.map((count, k) => (count === 0 ? 0 : count * Math.log(count / expected[k]!)))),
  );
  const rare = expected.some((count) => count < LEAST_EXPECTED);
  return {
    chiSquared,
    degreesOfFreedom,
    p: rare
      ? simulate(shares, expected, chiSquared, draws, seed)
      : chiSquaredTails(chiSquared, degreesOfFreedom).upper,
    method: rare ? 'draws' : 'chi-squared',
    g,
    gP: chiSquaredTails(g, degreesOfFreedom).upper,
  };
}

function statistic(counts: Float64Array, expected: Float64Array): number {
  return sum(counts.map((count, k) => (count - expected[k]!) ** 2 / expected[k]!));
}

function simulate(
  shares: Profile,
  expected: Float64Array,
  observed: number,
  draws: number,
  seed: number,
): number {
  const random = createRandom(seed);
  let asLarge = 0;
  for (let draw = 0; draw < draws; draw++) {
    if (statistic(drawCounts(shares.size, expected, random), expected) >= observed * EQUAL) asLarge++;
  }
  return (1 + asLarge) / (1 + draws);
}

function drawCounts(size: number, expected: Float64Array, random: Random): Float64Array {
  const counts = new Float64Array(expected.length);
  for (let person = 0; person < size; person++) {
    let left = random.uniform() * size;
    let k = 0;
    while (k < expected.length - 1 && left >= expected[k]!) left -= expected[k++]!;
    counts[k]!++;
  }
  return counts;
}
