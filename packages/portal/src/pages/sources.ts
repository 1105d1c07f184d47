import {
  type Dataset,
  type dataset,
  type Envelope,
  fill,
  findRecord,
  type TerritoryRef,
} from '@maillage/schemas';
import { definePage } from '../define-page.ts';
import { countOf } from '../format/count.ts';
import { formatNumber } from '../format/number.ts';
import { type Html, html } from '../html.ts';
import { dated } from '../parts/dated.ts';
import { facts } from '../parts/facts.ts';
import { opening } from '../parts/opening.ts';
import { recordLink } from '../parts/record-link.ts';
import { namedLink } from '../readings/names.ts';
import type { Visit } from '../visit.ts';
import { sourcesWords } from '../words/sources.ts';
import { LEVELS } from '../words/territory.ts';

/** data sets on one page: a node loads tens of them */
const LIMIT = 500;

/** Every data set of the node, and what its silence allows one to say. */
export const sourcesPage = definePage({
  path: '/sources',
  async answer(visit) {
    const { items } = await visit.node.dataset.list({ limit: LIMIT });
    const sorted = items.toSorted((a, b) => a.body.name.localeCompare(b.body.name, 'fr'));
    const title = visit.say(sourcesWords.title);
    return {
      title,
      place: 'sources',
      trail: [],
      main: html`${opening(title, { lead: visit.say(sourcesWords.lead) })}
${sorted.length === 0 ? html`<p>${visit.say(sourcesWords.none)}</p>` : html`<div class="pair">${await Promise.all(sorted.map((one) => card(visit, one)))}</div>`}`,
    };
  },
});

async function card(visit: Visit, record: Envelope<typeof dataset>): Promise<Html> {
  const { body, source } = record;
  const covers = await Promise.all(body.covers.map((cover) => coverLine(visit, cover)));
  return html`<section class="card source"><h2 class="h3">${body.name}</h2>${facts([
    [visit.say(sourcesWords.producer), source.producer],
    [visit.say(sourcesWords.licence), source.licence],
    [
      visit.say(sourcesWords.edition),
      source.date ? dated(visit, source.date) : visit.say(sourcesWords.unknown),
    ],
    [visit.say(sourcesWords.imported), dated(visit, body.importedOn)],
    [visit.say(sourcesWords.rows), rows(visit, body)],
    [
      visit.say(sourcesWords.silence),
      covers.length > 0 ? html`<ul>${covers}</ul>` : visit.say(sourcesWords.completes),
    ],
    [visit.say(sourcesWords.address), source.url && html`<a href="${source.url}">${source.url}</a>`],
  ])}<p class="small">${recordLink(visit, record, visit.say(sourcesWords.seeRecord))}</p></section>`;
}

function rows(visit: Visit, { rowsRead, recordsWritten, rowsRefused }: Dataset): string | undefined {
  if (rowsRead === undefined) return undefined;
  const say = (n: number | undefined): string => (n === undefined ? '?' : formatNumber(visit.language, n));
  return visit.say(
    fill(sourcesWords.rowsLine, {
      read: say(rowsRead),
      written: say(recordsWritten),
      refused: say(rowsRefused),
    }),
  );
}

async function coverLine(visit: Visit, cover: Dataset['covers'][number]): Promise<Html> {
  const { type, kind, territories, exhaustive } = cover;
  const labels = findRecord(type)?.labels;
  const name = labels ? visit.say(labels.many) : type;
  const words = exhaustive ? sourcesWords.exhaustive : sourcesWords.partial;
  const [before, after] = visit
    .say(fill(words, { type: kind ? `${name} (${kind})` : name, places: SLOT }))
    .split(SLOT);
  return html`<li>${before}${await placesOf(visit, territories)}${after}</li>`;
}

/** Where links go in a sentence: a sign that no sentence holds. */
const SLOT = '\u0000';

/** territories named one by one; more are counted */
const NAMED = 6;

async function placesOf(visit: Visit, territories: readonly TerritoryRef[]): Promise<Html> {
  if (territories.length > NAMED) {
    const byLevel = Map.groupBy(territories, ({ level }) => level);
    return html`${[...byLevel].map(([level, held]) => countOf(visit.language, held.length, LEVELS[level])).join(', ')}`;
  }
  const places = await Promise.all(territories.map((territory) => namedLink(visit, territory)));
  return html`${places.map((place, i) => html`${i > 0 ? ', ' : ''}${place}`)}`;
}
