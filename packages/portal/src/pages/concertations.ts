import { localIdOf } from '@maillage/schemas';
import { definePage } from '../define-page.ts';
import { html } from '../html.ts';
import { opening } from '../parts/opening.ts';
import { territoryLink } from '../parts/territory-link.ts';
import { paths } from '../paths.ts';
import { concertationWords } from '../words/concertation.ts';

/** concertations on one page: a few for each département at most */
const LIMIT = 500;

/** The list of concertations. */
export const concertationsPage = definePage({
  path: '/concertations',
  async answer(visit) {
    const { items } = await visit.node.concertation.list({ limit: LIMIT });
    const title = visit.say(concertationWords.title);
    return {
      title,
      place: 'concertations',
      trail: [],
      main: html`${opening(title, { lead: visit.say(concertationWords.lead) })}
${
  items.length === 0
    ? html`<p>${visit.say(concertationWords.none)}</p>`
    : html`<ul class="hits">${items.map(
        ({ body, id }) =>
          html`<li><a href="${visit.link(paths.record('concertation', localIdOf(id)))}">${body.name}</a><p>${territoryLink(visit, body.territory)}</p></li>`,
      )}</ul>`
}`,
    };
  },
});
