import type { Language, Text } from '@maillage/schemas';
import { formatNumber, localeOf } from './number.ts';

/** A thing counted, in the singular and the plural of both languages: `{ one: { fr: 'commune', … }, other: … }`. */
export type Countable = { readonly one: Text; readonly other: Text };

/** The form that a number asks for: French writes 0 and 1 in the singular, English only 1. */
export function formFor(language: Language, n: number, thing: Countable): string {
  return new Intl.PluralRules(localeOf(language)).select(n) === 'one'
    ? thing.one[language]
    : thing.other[language];
}

/**
 * A number and its thing.
 *
 * @example
 * countOf('fr', 0, { one: { fr: 'commune', en: 'commune' }, other: { fr: 'communes', en: 'communes' } }) // => '0 commune'
 */
export function countOf(language: Language, n: number, thing: Countable): string {
  return `${formatNumber(language, n)}\u00a0${formFor(language, n, thing)}`;
}
