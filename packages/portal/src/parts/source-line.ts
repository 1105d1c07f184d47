import type { Source } from '@maillage/schemas';
import { formatPartialDate } from '../format/partial-date.ts';
import { type Html, html, NOTHING } from '../html.ts';
import type { Voice } from '../voice.ts';
import { sourceWords } from '../words/source.ts';

/** Who says so: title, producer, date of the edition, licence, and where to get it. */
export function sourceLine(voice: Voice, { title, producer, licence, date, url }: Source): Html {
  const name = url === undefined ? html`${title}` : html`<a href="${url}">${title}</a>`;
  const edition =
    date === undefined
      ? voice.say(sourceWords.noDate)
      : `${voice.say(sourceWords.edition)} ${formatPartialDate(voice.language, date)}`;
  return html`<span class="source">${name}${title === producer ? NOTHING : html` — ${producer}`}, ${edition} · ${licence}</span>`;
}
