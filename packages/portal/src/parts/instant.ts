import { dayOf, formatDate, formatHour } from '../format/date.ts';
import { type Html, html } from '../html.ts';
import type { Voice } from '../voice.ts';

/** An instant as day and hour in mainland France; or the day alone, when it is only a date. */
export function instantInWords(voice: Voice, instant: string): Html {
  if (!instant.includes('T'))
    return html`<time datetime="${instant}">${formatDate(voice.language, instant)}</time>`;
  const day = formatDate(voice.language, dayOf(new Date(instant)));
  return html`<time datetime="${instant}">${day}, ${formatHour(voice.language, instant)}</time>`;
}
