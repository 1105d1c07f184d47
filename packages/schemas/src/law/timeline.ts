import { type DayRange, rangeOf } from '../codes/partial-date.ts';

/**
 * Is this fact behind us on a day? A date that may fall on either side of the day is held to be past: someone recorded the
 * fact as done. A date wholly after the day is not yet a fact.
 */
export function hasHappened(date: string | undefined, on: string): date is string {
  return date !== undefined && rangeOf(date).first <= on;
}

/** The days that a past date may mean: those after the day judged are left out. */
export function pastRange(date: string, on: string): DayRange {
  const { first, last } = rangeOf(date);
  return { first, last: last > on ? on : last };
}

/** Does the first day come on or before the second? Null when what is known of them allows both orders. */
export function isBy(a: DayRange, b: DayRange): boolean | null {
  if (a.last <= b.first) return true;
  return a.first > b.last ? false : null;
}

/** Do all hold? False as soon as one does not, null when some cannot be said. */
export function allHold(answers: readonly (boolean | null)[]): boolean | null {
  if (answers.includes(false)) return false;
  return answers.includes(null) ? null : true;
}

/** Where the latest of several days lies, each known only as a range. */
export function latestRange(ranges: readonly [DayRange, ...DayRange[]]): DayRange {
  const [firsts, lasts] = [ranges.map(({ first }) => first), ranges.map(({ last }) => last)];
  return { first: firsts.toSorted().at(-1) ?? '', last: lasts.toSorted().at(-1) ?? '' };
}
