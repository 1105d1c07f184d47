import { type Html, html } from '../html.ts';
import type { Voice } from '../voice.ts';
import { frameWords } from '../words/frame.ts';

/** A part of a long page, with the anchor that leads to it. */
export type Section = { readonly id: string; readonly title: string; readonly content: Html };

/** The sections of a long page, with links to each at its head. */
export function sections(voice: Voice, parts: readonly Section[]): Html {
  return html`<nav aria-label="${voice.say(frameWords.onThisPage)}"><ul class="anchors">${parts.map(
    ({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`,
  )}</ul></nav>
${parts.map(section)}`;
}

export function section({ id, title, content }: Section): Html {
  return html`<section class="section" aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${content}</section>`;
}
