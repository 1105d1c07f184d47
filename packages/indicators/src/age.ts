import { type DayRange, daysBetween } from '@maillage/schemas';

/** days in a year, on average — Julian year (UCUM a_j) */
const DAYS_PER_YEAR = 365.25;

/** An age in years, and where it surely lies when the day it is counted from is not known to the day. */
export type Age = {
  readonly value: number;
  readonly bounds: { readonly lower: number; readonly upper: number };
};

/**
 * How many years ago something happened, to the hundredth. From a partial date the age is an interval; its middle stands
 * for it.
 *
 * @param since  the days it may have happened, none after `on`
 * @example
 * ageOn({ first: '2020-01-01', last: '2020-12-31' }, '2026-11-21') // => { value: 6.39, bounds: { lower: 5.89, upper: 6.89 } }
 */
export function ageOn(since: DayRange, on: string): Age {
  const lower = daysBetween(since.last, on) / DAYS_PER_YEAR;
  const upper = daysBetween(since.first, on) / DAYS_PER_YEAR;
  return {
    value: toHundredth((lower + upper) / 2),
    bounds: { lower: toHundredth(lower), upper: toHundredth(upper) },
  };
}

function toHundredth(years: number): number {
  return Math.round(years * 100) / 100;
}
