import { aboutField, type Concertation, concertation, localIdOf } from '@maillage/schemas';
import { workshops } from '../concertation/workshops.ts';
import { definePage } from '../define-page.ts';
import { statusTag } from '../event/status-tag.ts';
import { sayWhen } from '../event/when.ts';
import { formatPeriod } from '../format/period.ts';
import { type Html, html, NOTHING } from '../html.ts';
import { dated } from '../parts/dated.ts';
import { facts } from '../parts/facts.ts';
import { opening } from '../parts/opening.ts';
import { recordAside } from '../parts/record-aside.ts';
import { shapeOf } from '../parts/schema-shape.ts';
import { section } from '../parts/sections.ts';
import { paths } from '../paths.ts';
import { namedLink } from '../readings/names.ts';
import type { Visit } from '../visit.ts';
import { concertationWords } from '../words/concertation.ts';

/** The page of a concertation: who leads it, its phases, its workshops, what must come out of it. */
export const concertationPage = definePage({
  path: '/concertations/:id',
  async answer(visit) {
    const id = visit.params.id ?? '';
    const { record } = await visit.node.concertation.get(id);
    const { body } = record;
    const list = visit.say(concertationWords.title);
    return {
      title: visit.say(body.name),
      description: `${body.name} — ${list}`,
      place: 'concertations',
      trail: [{ label: list, path: paths.concertations() }],
      main: html`${opening(visit.say(body.name), { kicker: visit.say(concertation.labels.one) })}
<div class="beside"><div>${await about(visit, body)}
${section({ id: 'ateliers', title: visit.say(concertationWords.workshops), content: workshops(visit, body.workshops, visit.today) })}
${section({ id: 'phases', title: visit.say(concertationWords.phases), content: phases(visit, body) })}
${body.deliverables ? section({ id: 'livrables', title: visit.say(concertationWords.deliverables), content: deliverables(visit, body.deliverables) }) : NOTHING}
${await relatedEvents(visit, id, body)}</div>
${recordAside(visit, record)}</div>`,
    };
  },
});

async function about(visit: Visit, body: Concertation): Promise<Html> {
  return facts([
    [visit.say(concertationWords.territory), await namedLink(visit, body.territory)],
    [visit.say(concertationWords.letter), body.missionLetterOn && dated(visit, body.missionLetterOn)],
    [visit.say(concertationWords.pilot), body.lead],
    [visit.say(concertationWords.supports), body.supports?.join(', ')],
    [visit.say(concertationWords.themes), body.themes?.join(', ')],
    [visit.say(concertationWords.page), body.url && html`<a href="${body.url}">${body.url}</a>`],
  ]);
}

function phases(visit: Visit, { phases }: Concertation): Html {
  const labels = labelsOf('phases', 'status');
  return html`<ol class="track">${phases.map(
    ({ name, period, status }) =>
      html`<li class="${status === 'announced' ? 'announced' : 'held'}"><h3>${name} <span class="tag ${status === 'announced' ? 'announced' : 'known'}">${visit.say(labels[status] ?? status)}</span></h3>
${period ? html`<p class="when">${formatPeriod(visit.language, period)}</p>` : NOTHING}</li>`,
  )}</ol>`;
}

function deliverables(visit: Visit, deliverables: NonNullable<Concertation['deliverables']>): Html {
  const labels = labelsOf('deliverables', 'status');
  return html`<ul class="hits">${deliverables.map(
    ({ name, status, description }) =>
      html`<li><h3>${name} <span class="tag ${status === 'delivered' ? 'known' : 'announced'}">${visit.say(labels[status] ?? status)}</span></h3>${description ? html`<p>${description}</p>` : NOTHING}</li>`,
  )}</ul>`;
}

/** The names of the values of a choice inside a list of the concertation. */
function labelsOf(list: 'phases' | 'deliverables', field: string) {
  const item = shapeOf(concertation.fields.shape[list]).item;
  const schema = item && shapeOf(item).fields[field];
  return (schema && aboutField(schema)?.values) ?? {};
}

async function relatedEvents(visit: Visit, id: string, { territory }: Concertation): Promise<Html> {
  const { items } = await visit.node.event.list({ within: territory, limit: 500 });
  const related = items.filter(({ body }) => body.concertation === id);
  if (related.length === 0) return NOTHING;
  const content = html`<ul class="hits">${related.map(
    (one) =>
      html`<li class="dated"><span class="when">${sayWhen(visit, one.body)}</span><div><a href="${visit.link(paths.record('event', localIdOf(one.id)))}">${visit.say(one.body.name)}</a> ${statusTag(visit, one.body.status)}</div></li>`,
  )}</ul>`;
  return section({ id: 'evenements', title: visit.say(concertationWords.events), content });
}
