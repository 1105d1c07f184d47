import type { Language } from '@maillage/schemas';
import { localeOf } from './number.ts';
import { boundDates } from './typography.ts';

/** The parts of a date that are known: 4, 7 or 10 characters of `YYYY-MM-DD`. */
export type Precision = 'year' | 'month' | 'day';

export function precisionOf(date: string): Precision {
  if (date.length === 4) return 'year';
  return date.length === 7 ? 'month' : 'day';
}

const OPTIONS: Record<Precision, Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
};

/**
 * A year, a month or a day in words, without preposition; a day is kept with its month by an unbreakable space.
 *
 * @param date  `2019`, `2019-03` or `2019-03-01`
 * @param withYear  false leaves the year out of a day, when the sentence says it elsewhere
 * @example
 * formatDate('fr', '2019-03-01') // => '1er mars 2019'
 * formatDate('en', '2019-03') // => 'March 2019'
 */
export function formatDate(language: Language, date: string, withYear = true): string {
  const precision = precisionOf(date);
  if (precision === 'year') return date;
  const { year, ...rest } = OPTIONS[precision];
  const options = withYear ? { year, ...rest } : rest;
  const words = new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: 'UTC' }).format(
    new Date(`${date}-01`.slice(0, 10)),
  );
  return boundDates(language === 'fr' ? words.replace(/^1 /, '1er ') : words);
}

/** An instant as the hour that clocks show in mainland France: `14:00`. */
export function formatHour(language: Language, instant: string): string {
  const hour = new Intl.DateTimeFormat(localeOf(language), {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Paris',
  }).format(new Date(instant));
  return language === 'fr' ? hour.replace(':', '\u00a0h\u00a0') : hour;
}

/** The day, `YYYY-MM-DD`, that an instant falls on in mainland France. */
export function dayOf(instant: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris', dateStyle: 'short' }).format(instant);
}
