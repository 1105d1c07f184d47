import { VERDICT_LABELS } from '@maillage/schemas';
import { formatNumber } from '../format/number.ts';
import { escapeText, type Html, html, raw } from '../html.ts';
import type { Layer } from '../map/layer.ts';
import { paths } from '../paths.ts';
import type { PlacedCommune } from '../readings/plan.ts';
import type { Voice } from '../voice.ts';
import { mapWords } from '../words/map.ts';
import { hasSign } from './legend.ts';

/** What rows can be sorted by. */
export const SORTS = ['nom', 'population', 'valeur'] as const;
type Sort = (typeof SORTS)[number];

/** How the table is asked for: its order, and the one class it keeps. */
export type TableQuery = {
  readonly sort: Sort;
  readonly descending: boolean;
  readonly only: string | undefined;
};

/** The same as the map, commune by commune: sorted by a link in each heading, narrowed to a class by the form above. */
export function mapTable(
  voice: Voice,
  communes: readonly PlacedCommune[],
  layer: Layer,
  query: TableQuery,
  about: { readonly caption: string; readonly address: (query: TableQuery) => string },
): Html {
  const kept = communes.filter(
    ({ code }) => query.only === undefined || layer.places.get(code)?.fill === query.only,
  );
  const rows = sorted(kept, layer, query).map((commune) => row(voice, commune, layer));
  const heading = (sort: Sort, label: string, numeric = false): Html =>
    html`<th scope="col"${raw(numeric ? ' class="num"' : '')}${sortState(query, sort)}><a class="${mark(query, sort)}" href="${about.address(next(query, sort))}">${label}</a></th>`;
  return html`<div class="tall" tabindex="0" role="region" aria-label="${about.caption}"><table>
<caption class="hidden">${about.caption}</caption>
<thead><tr>${heading('nom', voice.say(mapWords.commune))}${heading('population', voice.say(mapWords.population), true)}${heading('valeur', voice.say(mapWords.value))}</tr></thead>
<tbody>${rows.length > 0 ? raw(rows.join('')) : html`<tr><td colspan="3">${voice.say(mapWords.noRow)}</td></tr>`}</tbody></table></div>`;
}

/** One row, as short as it can be written: there are hundreds. */
function row(voice: Voice, { code, name, population }: PlacedCommune, layer: Layer): string {
  const place = layer.places.get(code);
  const fill = place?.fill ?? 'unknown';
  const href = voice.link(paths.territory({ level: 'commune', code }));
  const people = population === undefined ? '' : formatNumber(voice.language, population);
  const text = escapeText(place?.label ?? voice.say(VERDICT_LABELS.unknown));
  const said = hasSign(fill)
    ? `<span class="v-${fill}"><svg class="sign" aria-hidden="true"><use href="#s-${fill}"/></svg> ${text}</span>`
    : text;
  return `<tr><th scope="row"><a href="${href}">${escapeText(voice.say(name))}</a></th><td class="num">${people}</td><td>${said}</td></tr>`;
}

/** Rows in the order asked for; a place without a value stays last, whichever way the others go. */
function sorted(
  communes: readonly PlacedCommune[],
  layer: Layer,
  { sort, descending }: TableQuery,
): readonly PlacedCommune[] {
  if (sort === 'nom') return descending ? communes.toReversed() : communes;
  const keyed = communes.map((commune) => ({
    commune,
    key: (sort === 'population' ? commune.population : layer.places.get(commune.code)?.rank) ?? null,
  }));
  return keyed.toSorted((a, b) => compare(a.key, b.key, descending)).map(({ commune }) => commune);
}

function compare(a: number | null, b: number | null, descending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return descending ? b - a : a - b;
}

/** A second click on the same heading turns the order round; numbers start from the largest. */
function next(query: TableQuery, sort: Sort): TableQuery {
  return { ...query, sort, descending: query.sort === sort ? !query.descending : sort === 'population' };
}

function mark(query: TableQuery, sort: Sort): string {
  if (query.sort !== sort) return '';
  return query.descending ? 'sorted' : 'sorted up';
}

function sortState(query: TableQuery, sort: Sort): Html {
  if (query.sort !== sort) return raw('');
  return raw(` aria-sort="${query.descending ? 'descending' : 'ascending'}"`);
}
