import {
  aboutField,
  type Envelope,
  event,
  localIdOf,
  parseTerritoryKey,
  rangeOf,
  toTerritoryKey,
} from '@maillage/schemas';
import { definePage } from '../define-page.ts';
import { statusTag } from '../event/status-tag.ts';
import { isPast, isUnconfirmed, sayWhen } from '../event/when.ts';
import { type Html, html, NOTHING } from '../html.ts';
import { opening } from '../parts/opening.ts';
import { select } from '../parts/select.ts';
import { paths } from '../paths.ts';
import { departementsOf } from '../readings/departements.ts';
import type { Visit } from '../visit.ts';
import { eventWords } from '../words/event.ts';

type EventRecord = Envelope<typeof event>;

/** What the list is narrowed by. An address that says something else is read as « all ». */
type Filters = {
  readonly when: 'a-venir' | 'passes' | '';
  readonly status: string;
  readonly within: string;
};

/** The most events on one page; the node is asked for no more. */
const LIMIT = 500;

/** The list of events, by when, status and territory: those to come from the nearest, those past from the latest. */
export const eventsPage = definePage({
  path: '/evenements',
  async answer(visit) {
    const filters = filtersOf(visit);
    const territory = parseTerritoryKey(filters.within);
    const { items } = await visit.node.event.list({ limit: LIMIT, ...(territory && { within: territory }) });
    const found = ordered(
      items.filter((one) => matches(one, filters, visit.today)),
      visit.today,
    );
    const title = visit.say(eventWords.title);
    return {
      title,
      place: 'events',
      trail: [],
      main: html`${opening(title, { lead: visit.say(eventWords.lead) })}${await form(visit, filters)}
${found.length > 0 ? html`<ul class="hits">${found.map((one) => line(visit, one))}</ul>` : html`<p role="status">${visit.say(eventWords.none)}</p>`}`,
    };
  },
});

function filtersOf({ query }: Visit): Filters {
  const when = query.get('quand');
  return {
    when: when === 'a-venir' || when === 'passes' ? when : '',
    status: query.get('statut') ?? '',
    within: query.get('territoire') ?? '',
  };
}

function matches({ body }: EventRecord, { when, status }: Filters, today: string): boolean {
  if (when !== '' && isPast(body, today) !== (when === 'passes')) return false;
  return status === '' || body.status === status;
}

/** What is to come first, the nearest at the top; then what is past, the latest at the top. */
function ordered(events: readonly EventRecord[], today: string): readonly EventRecord[] {
  const start = ({ body }: EventRecord): string => rangeOf(body.on).first;
  const ascending = events.toSorted((a, b) => start(a).localeCompare(start(b)));
  const isOver = ({ body }: EventRecord): boolean => isPast(body, today);
  return [...ascending.filter((one) => !isOver(one)), ...ascending.filter(isOver).reverse()];
}

async function form(visit: Visit, filters: Filters): Promise<Html> {
  const departements = await departementsOf(visit);
  const statuses = Object.entries(aboutField(event.fields.shape.status)?.values ?? {});
  return html`<form class="filters" method="get">
${select('quand', visit.say(eventWords.when), filters.when, [
  ['', visit.say(eventWords.allTimes)],
  ['a-venir', visit.say(eventWords.upcoming)],
  ['passes', visit.say(eventWords.past)],
])}
${select('statut', visit.say(eventWords.status), filters.status, [
  ['', visit.say(eventWords.anyStatus)],
  ...statuses.map(([value, label]) => [value, visit.say(label)] as const),
])}
${select('territoire', visit.say(eventWords.territory), filters.within, [
  ['', visit.say(eventWords.anywhere)],
  ...departements.map((one) => [toTerritoryKey(one), one.name] as const),
])}
<button>${visit.say(eventWords.filter)}</button></form>`;
}

function line(visit: Visit, record: EventRecord): Html {
  const { body, id } = record;
  const where = [body.place?.name, body.format && formatOf(visit, body.format)].filter(Boolean).join(' · ');
  return html`<li class="dated"><span class="when">${sayWhen(visit, body)}</span><div>
<a href="${visit.link(paths.record('event', localIdOf(id)))}">${visit.say(body.name)}</a> ${statusTag(visit, body.status)}
<p>${where}</p>${isUnconfirmed(body, visit.today) ? html`<p>${visit.say(eventWords.passed)}</p>` : NOTHING}</div></li>`;
}

function formatOf(visit: Visit, format: string): string {
  return visit.say(aboutField(event.fields.shape.format)?.values?.[format] ?? format);
}
