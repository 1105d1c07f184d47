import {
  type AnyRecord,
  type Envelope,
  findRecord,
  localIdOf,
  parseTerritoryKey,
  toTerritoryKey,
} from '@maillage/schemas';
import { definePage } from '../define-page.ts';
import { formatPartialDate } from '../format/partial-date.ts';
import { type Html, html, NOTHING } from '../html.ts';
import { opening } from '../parts/opening.ts';
import { select } from '../parts/select.ts';
import { paths } from '../paths.ts';
import { departementsOf } from '../readings/departements.ts';
import { readerOf } from '../record-type.ts';
import type { Visit } from '../visit.ts';
import { recordWords } from '../words/record.ts';
import { notFound } from './not-found.ts';

/** records on one page */
const LIMIT = 50;

/** The records of any type, read from its declaration: a list to narrow by territory and words, page after page. */
export const recordsPage = definePage({
  path: '/fiches/:type',
  async answer(visit) {
    const type = findRecord(visit.params.type ?? '');
    const reader = type && readerOf(visit.node, type.name);
    if (!type || !reader) return notFound(visit);
    const filters = {
      within: visit.query.get('territoire') ?? '',
      text: (visit.query.get('mots') ?? '').trim(),
    };
    const after = visit.query.get('apres') ?? undefined;
    const { items, next } = await reader.list({
      limit: LIMIT,
      ...(parseTerritoryKey(filters.within) && { within: filters.within }),
      ...(filters.text !== '' && { text: filters.text }),
      ...(after !== undefined && { after }),
    });
    const title = visit.say(type.labels.many);
    return {
      title,
      place: 'records',
      trail: [{ label: visit.say(recordWords.types), path: paths.recordTypes() }],
      main: html`${opening(title, { lead: visit.say(type.description) })}${await form(visit, filters)}
${items.length > 0 ? html`<ul class="hits">${items.map((record) => line(visit, type, record))}</ul>` : html`<p role="status">${visit.say(recordWords.none)}</p>`}
${pager(visit, type, filters, next, after !== undefined)}`,
    };
  },
});

type Filters = { readonly within: string; readonly text: string };

async function form(visit: Visit, { within, text }: Filters): Promise<Html> {
  const departements = await departementsOf(visit);
  return html`<form class="filters" method="get">
${select('territoire', visit.say(recordWords.within), within, [
  ['', visit.say(recordWords.anywhere)],
  ...departements.map((one) => [toTerritoryKey(one), one.name] as const),
])}
<div><label for="mots">${visit.say(recordWords.text)}</label><input type="search" id="mots" name="mots" value="${text}" maxlength="100"></div>
<button>${visit.say(recordWords.filter)}</button></form>`;
}

function line(visit: Visit, type: AnyRecord, record: Envelope): Html {
  const date = type.date(record.body);
  const about = [date && formatPartialDate(visit.language, date), record.source.title]
    .filter(Boolean)
    .join(' · ');
  return html`<li><a href="${visit.link(paths.record(type.name, localIdOf(record.id)))}">${visit.say(type.title(record.body))}</a><p>${about}</p></li>`;
}

function pager(
  visit: Visit,
  { name }: AnyRecord,
  filters: Filters,
  next: string | undefined,
  isLater: boolean,
): Html {
  const address = (after?: string): string => {
    const query = new URLSearchParams({
      ...(filters.within !== '' && { territoire: filters.within }),
      ...(filters.text !== '' && { mots: filters.text }),
      ...(after !== undefined && { apres: after }),
    });
    return `${visit.link(`/fiches/${name}`)}?${query}`;
  };
  return html`<p class="pager">${isLater ? html`<a href="${address()}">${visit.say(recordWords.start)}</a>` : NOTHING}
${next === undefined ? NOTHING : html`<a rel="next" href="${address(next)}">${visit.say(recordWords.next)}</a>`}</p>`;
}
