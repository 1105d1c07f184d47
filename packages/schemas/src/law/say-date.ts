import type { DayRange } from '../codes/partial-date.ts';
import { rangeOf } from '../codes/partial-date.ts';
import type { Text } from '../text.ts';

/**
 * A partial date as a sentence says it, as precisely as it is known and no more.
 *
 * @example
 * sayDate('2017-11-16') // => { fr: 'le 16 novembre 2017', en: 'on 16 November 2017' }
 * sayDate('2019') // => { fr: 'en 2019', en: 'in 2019' }
 * sayDate('[2021..2022]') // => { fr: 'entre 2021 et 2022', en: 'between 2021 and 2022' }
 */
export function sayDate(date: string): Text {
  return sayRange(rangeOf(date));
}

/** A day somewhere between two others, said the same way. */
export function sayRange({ first, last }: DayRange): Text {
  if (first === last) return { fr: `le ${dayIn(first).fr}`, en: `on ${dayIn(first).en}` };
  const [from, to] = wholeYears(first, last) ?? [dayIn(first, 'le '), dayIn(last, 'le ')];
  if (from.fr === to.fr) return { fr: `en ${from.fr}`, en: `in ${from.en}` };
  const month = wholeMonth(first, last);
  if (month) return { fr: `en ${month.fr}`, en: `in ${month.en}` };
  return { fr: `entre ${from.fr} et ${to.fr}`, en: `between ${from.en} and ${to.en}` };
}

function dayIn(date: string, article = ''): Text {
  const [year = '', month = '', day = ''] = date.split('-');
  const name = MONTHS[Number(month) - 1] ?? { fr: month, en: month };
  const number = Number(day);
  return {
    fr: `${article}${number === 1 ? '1er' : number} ${name.fr} ${year}`,
    en: `${number} ${name.en} ${year}`,
  };
}

function wholeYears(first: string, last: string): [Text, Text] | undefined {
  if (!first.endsWith('-01-01') || !last.endsWith('-12-31')) return undefined;
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
  return [
    { fr: from, en: from },
    { fr: to, en: to },
  ];
}

function wholeMonth(first: string, last: string): Text | undefined {
  const month = rangeOf(first.slice(0, 7));
  if (month.first !== first || month.last !== last) return undefined;
  const name = MONTHS[Number(first.slice(5, 7)) - 1];
  const year = first.slice(0, 4);
  return name && { fr: `${name.fr} ${year}`, en: `${name.en} ${year}` };
}

const MONTHS: readonly Text[] = [
  { fr: 'janvier', en: 'January' },
  { fr: 'février', en: 'February' },
  { fr: 'mars', en: 'March' },
  { fr: 'avril', en: 'April' },
  { fr: 'mai', en: 'May' },
  { fr: 'juin', en: 'June' },
  { fr: 'juillet', en: 'July' },
  { fr: 'août', en: 'August' },
  { fr: 'septembre', en: 'September' },
  { fr: 'octobre', en: 'October' },
  { fr: 'novembre', en: 'November' },
  { fr: 'décembre', en: 'December' },
];
