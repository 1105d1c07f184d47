import type { z } from 'zod';
import { code } from './code.ts';

/** year, year and month, or day; months and days in their ranges */
const DATE = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?`;

/**
 * A date known as far as it is known: `2019`, `2019-03`, `2019-03-01`, or one day within `[2021..2022]`.
 *
 * The bracket form is the "one of a set" of the Extended Date/Time Format (ISO 8601-2): the day lies somewhere from the
 * start of the first date to the end of the second.
 */
export const partialDate = code('PartialDate', {
  name: 'partial-date',
  label: { fr: 'date, parfois partielle', en: 'date, perhaps partial' },
  expected: {
    fr: 'une date AAAA-MM-JJ, un mois AAAA-MM, une année AAAA, ou un intervalle [AAAA..AAAA]',
    en: 'a date YYYY-MM-DD, a month YYYY-MM, a year YYYY, or an interval [YYYY..YYYY]',
  },
  examples: ['2019-03-01', '2019-03', '2019', '[2021..2022]'],
  pattern: new RegExp(`^(?:${DATE}|\\[${DATE}\\.\\.${DATE}\\])$`),
});
export type PartialDate = z.infer<typeof partialDate>;

/** A whole day, `YYYY-MM-DD`. */
export const day = code('Day', {
  name: 'day',
  label: { fr: 'jour', en: 'day' },
  expected: { fr: 'une date AAAA-MM-JJ', en: 'a date YYYY-MM-DD' },
  examples: ['2019-03-01'],
  pattern: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
});
export type Day = z.infer<typeof day>;

/** The first and the last day that a partial date may mean, both `YYYY-MM-DD`. */
export type DayRange = { readonly first: string; readonly last: string };

/**
 * The days that a partial date may mean.
 *
 * @example
 * rangeOf('2020-02') // => { first: '2020-02-01', last: '2020-02-29' }
 * rangeOf('[2021..2022]') // => { first: '2021-01-01', last: '2022-12-31' }
 */
export function rangeOf(date: string): DayRange {
  if (date.length === 10) return { first: date, last: date };
  const [from = date, to = from] = date.replace(/[[\]]/g, '').split('..');
  return { first: firstDay(from), last: lastDay(to) };
}

function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

function lastDay(date: string): string {
  if (date.length === 10) return date;
  const month = date.length === 7 ? Number(date.slice(5, 7)) : 12;
  return `${date.slice(0, 4)}-${String(month).padStart(2, '0')}-${daysIn(Number(date.slice(0, 4)), month)}`;
}

/** Days of a month counted from 1, Gregorian calendar. */
function daysIn(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/**
 * Can `later` be the same day as `earlier` or a day after it? Null when one of the two is not given: nothing to compare.
 *
 * @example
 * couldFollow('2019', '2019-06-01') // => true: it may be in December
 * couldFollow('2018', '2019-06-01') // => false
 */
export function couldFollow(later: string | undefined, earlier: string | undefined): boolean | null {
  if (later === undefined || earlier === undefined) return null;
  return rangeOf(later).last >= rangeOf(earlier).first;
}

/**
 * Does every day of the partial date exist (no 30 February), and does an interval run forwards? The text must be written as
 * one: only the calendar is looked at.
 */
export function isRealDate(date: string): boolean {
  if (!date.startsWith('[')) return date.length < 10 || isRealDay(date);
  const parts = date.replace(/[[\]]/g, '').split('..');
  const real = parts.every((part) => part.length < 10 || isRealDay(part));
  const { first, last } = rangeOf(date);
  return real && first <= last;
}

/** Does the day of an instant exist? Its hours and offset are the pattern's affair. */
export function isRealInstant(at: string): boolean {
  return isRealDay(at.slice(0, 10));
}

/** The pattern has seen to the rest: only the length of the month is left to look at. */
function isRealDay(date: string): boolean {
  return Number(date.slice(8, 10)) <= daysIn(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
}

/**
 * The day `years` and `months` later. 29 February becomes the 28th when the year reached has none.
 *
 * @example
 * addTo('2020-02-29', { years: 1 }) // => '2021-02-28'
 */
export function addTo(date: string, by: { years?: number; months?: number }): string {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number);
  const months = year * 12 + (month - 1) + (by.years ?? 0) * 12 + (by.months ?? 0);
  const [y, m] = [Math.floor(months / 12), months % 12];
  return [y, m + 1, Math.min(dayOfMonth, daysIn(y, m + 1))].map((n) => String(n).padStart(2, '0')).join('-');
}

/** Whole days from one day to another; negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
