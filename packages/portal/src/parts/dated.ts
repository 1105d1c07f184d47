import { formatPartialDate, toDatetime } from '../format/partial-date.ts';
import { type Html, html } from '../html.ts';
import type { Voice } from '../voice.ts';

/** A partial date as an element that machines read too; bare, for tables and labels. */
export function dated(voice: Voice, date: string): Html {
  const words = formatPartialDate(voice.language, date);
  const machine = toDatetime(date);
  return machine === undefined
    ? html`<span>${words}</span>`
    : html`<time datetime="${machine}">${words}</time>`;
}
