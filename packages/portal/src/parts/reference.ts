import type { Reference } from '@maillage/schemas';
import { type Html, html, NOTHING } from '../html.ts';
import type { Voice } from '../voice.ts';
import { CERTAINTY_LABELS, lawWords } from '../words/law.ts';

/** An article, and how sure we are of it: never one without the other. */
export function reference(voice: Voice, { article, certainty, version, url, note }: Reference): Html {
  const name = url === undefined ? html`${article}` : html`<a href="${url}">${article}</a>`;
  return html`${name} <span class="soft">(${voice.say(CERTAINTY_LABELS[certainty])}${
    version === undefined ? NOTHING : html`, ${voice.say(lawWords.wording)} ${voice.say(version)}`
  }${note === undefined ? NOTHING : html` — ${voice.say(note)}`})</span>`;
}
