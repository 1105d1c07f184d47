import { formatPartialDate, inWords, toDatetime } from '../format/partial-date.ts';
import { type Html, html } from '../html.ts';
import type { Voice } from '../voice.ts';

/** A partial date as an element that machines read too; bare, for tables and labels. */
export function dated(voice: Voice, date: string): Html {
  return timeElement(date, formatPartialDate(voice.language, date));
}

/** The same with its preposition, for sentences. */
export function datedInWords(voice: Voice, date: string): Html {
  return timeElement(date, inWords(voice.language, date));
}

function timeElement(date: string, words: string): Html {
  const machine = toDatetime(date);
  return machine === undefined
    ? html`<span>${words}</span>`
    : html`<time datetime="${machine}">${words}</time>`;
}
