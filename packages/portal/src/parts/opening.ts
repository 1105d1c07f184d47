import { type Html, html, NOTHING } from '../html.ts';

/** The top of a page: what kind of thing it is, its name, and a sentence about it. */
export function opening(
  title: string,
  about: { readonly kicker?: string; readonly lead?: string } = {},
): Html {
  return html`<header class="opening">${about.kicker ? html`<p class="kicker">${about.kicker}</p>` : NOTHING}<h1>${title}</h1>${about.lead ? html`<p class="lead">${about.lead}</p>` : NOTHING}</header>`;
}
