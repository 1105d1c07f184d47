import { localIdOf } from '@maillage/schemas';
import { definePage } from '../define-page.ts';
import { html } from '../html.ts';
import { opening } from '../parts/opening.ts';
import { paths } from '../paths.ts';
import { namedLink } from '../readings/names.ts';
import { concertationWords } from '../words/concertation.ts';

/** concertations on one page: a few for each département at most */
const LIMIT = 500;

/** The list of concertations. */
export const concertationsPage = definePage({
  path: '/concertations',
  async answer(visit) {
    const { items } = await visit.node.concertation.list({ limit: LIMIT });
    const links = await Promise.all(items.map(({ body }) => namedLink(visit, body.territory)));
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
        ({ body, id }, i) =>
          html`<li><a href="${visit.link(paths.record('concertation', localIdOf(id)))}">${visit.say(body.name)}</a><p>${links[i]}</p></li>`,
      )}</ul>`
}`,
    };
  },
});
