import type { Language } from '@maillage/schemas';
import { formatDate, precisionOf } from './date.ts';

const AT: Record<Language, Record<'year' | 'month' | 'day', string>> = {
  fr: { year: 'en ', month: 'en ', day: 'le ' },
  en: { year: 'in ', month: 'in ', day: 'on ' },
};

/**
 * A partial date as it stands in a table or after a colon, without preposition unless it is a span.
 *
 * @example
 * formatPartialDate('fr', '2019') // => '2019'
 * formatPartialDate('fr', '[2021..2022]') // => '2021 ou 2022'
 * formatPartialDate('fr', '[2025-03-07..2025-04-25]') // => 'entre le 7 mars et le 25 avril 2025'
 */
export function formatPartialDate(language: Language, date: string): string {
  const [from, to] = endsOf(date);
  if (to === undefined) return formatDate(language, from);
  if (areConsecutiveYears(from, to)) return `${from} ${language === 'fr' ? 'ou' : 'or'} ${to}`;
  return between(language, from, to);
}

/**
 * A partial date as it stands in a sentence, with its preposition.
 *
 * @example
 * inWords('fr', '2019') // => 'en 2019'
 * inWords('en', '2019-03-01') // => 'on 1 March 2019'
 * inWords('fr', '[2021..2022]') // => 'en 2021 ou 2022'
 */
export function inWords(language: Language, date: string): string {
  const [from, to] = endsOf(date);
  if (to !== undefined && !areConsecutiveYears(from, to)) return between(language, from, to);
  return `${AT[language][precisionOf(from)]}${formatPartialDate(language, date)}`;
}

/** Two days that bound something that lasts: « du 17 octobre au 4 décembre 2020 ». */
export function spanInWords(language: Language, from: string, to: string): string {
  const [start, end] = [formatDate(language, from, !sameYearOfDays(from, to)), formatDate(language, to)];
  if (language === 'en') return `from ${start} to ${end}`;
  return precisionOf(from) === 'day' ? `du ${start} au ${end}` : `de ${start} à ${end}`;
}

/** What the `datetime` attribute of a `time` element accepts: one year, month or day, not a span. */
export function toDatetime(date: string): string | undefined {
  return date.startsWith('[') ? undefined : date;
}

function between(language: Language, from: string, to: string): string {
  const start = formatDate(language, from, !sameYearOfDays(from, to));
  const end = formatDate(language, to);
  if (language === 'en') return `between ${start} and ${end}`;
  return `entre ${article(from)}${start} et ${article(to)}${end}`;
}

function article(date: string): string {
  return precisionOf(date) === 'day' ? 'le ' : '';
}

function endsOf(date: string): [string, string | undefined] {
  const [from = date, to] = date.replace(/[[\]]/g, '').split('..');
  return [from, to === from ? undefined : to];
}

function areConsecutiveYears(from: string, to: string): boolean {
  return from.length === 4 && to.length === 4 && Number(to) === Number(from) + 1;
}

function sameYearOfDays(from: string, to: string): boolean {
  return from.length === 10 && to.length === 10 && from.slice(0, 4) === to.slice(0, 4);
}
