import { type Column, column, reasonAt } from '../column.ts';
import { sum } from '../statistics/sum.ts';

/**
 * Empirical Bayes: draws the rates of small communes towards the mean of all, the more the smaller they are,
 * because one event in a village of 40 is noise and not a rate.
 *
 * m = Σe/Σn; s² = max(0, Σ nᵢ(rᵢ − m)²/Σn − m/n̄); wᵢ = s²/(s² + m/nᵢ); θᵢ = wᵢrᵢ + (1 − wᵢ)m
 *
 * @param events      n counts ≥ 0
 * @param population  n populations at risk ≥ 0 (inhabitants, plans …)
 * @returns           n rates between the raw one and the mean; 'not-applicable' where nobody is at risk
 * @throws RangeError  if lengths differ or an amount is negative
 * @source  Marshall, Mapping disease and mortality rates using empirical Bayes estimators (Applied Statistics 40, 1991)
 * @example
 * cells(shrinkRates(column([1, 1]), column([10, 10]))) // => [0.1, 0.1]
 */
export function shrinkRates(events: Column, population: Column): Column {
  const n = events.values.length;
  if (population.values.length !== n) throw new RangeError('shrinkRates: lengths differ');
  const counted = Array.from({ length: n }, (_, i) => i).filter((i) => isCounted(events, population, i));
  const amount = (x: Column) => counted.map((i) => x.values[i] as number);
  const total = sum(amount(population));
  const level = total === 0 ? 0 : sum(amount(events)) / total;
  const gaps = counted.map(
    (i) => (population.values[i] as number) * (rateAt(events, population, i) - level) ** 2,
  );
  const between = total === 0 ? 0 : Math.max(0, sum(gaps) / total - (level * counted.length) / total);
  return column(
    Array.from(events.values, (_, i) => {
      const why = reasonAt(events, i) ?? reasonAt(population, i);
      if (why !== null) return why;
      if (population.values[i] === 0) return 'not-applicable';
      const weight = between === 0 ? 0 : between / (between + level / (population.values[i] as number));
      return weight * rateAt(events, population, i) + (1 - weight) * level;
    }),
  );
}

/** Refuses negative amounts; leaves out what is missing or has nobody at risk. */
function isCounted(events: Column, population: Column, i: number): boolean {
  if (reasonAt(events, i) !== null || reasonAt(population, i) !== null) return false;
  if ((events.values[i] as number) < 0 || (population.values[i] as number) < 0) {
    throw new RangeError(`shrinkRates: a negative amount at ${i}`);
  }
  return population.values[i] !== 0;
}

function rateAt(events: Column, population: Column, i: number): number {
  return (events.values[i] as number) / (population.values[i] as number);
}
