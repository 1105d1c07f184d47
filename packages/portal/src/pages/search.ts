import { fill, type Territory } from '@maillage/schemas';
import { definePage } from '../define-page.ts';
import { countOf } from '../format/count.ts';
import { type Html, html, NOTHING } from '../html.ts';
import { opening } from '../parts/opening.ts';
import { searchForm } from '../parts/search-form.ts';
import { territoryLink } from '../parts/territory-link.ts';
import { paths } from '../paths.ts';
import { departementsOf } from '../readings/departements.ts';
import { findTerritories, MOST_FOUND, onlyMatch } from '../readings/search.ts';
import { redirectTo } from '../redirect.ts';
import type { Visit } from '../visit.ts';
import { FOUND, searchWords } from '../words/search.ts';
import { LEVEL_LABELS } from '../words/territory.ts';

/** Finds a territory; an exact code or a single hit goes straight to its page. */
export const searchPage = definePage({
  path: '/recherche',
  async answer(visit) {
    const text = (visit.query.get('q') ?? '').trim().slice(0, 100);
    const found = text === '' ? undefined : await findTerritories(visit, text);
    const only = found && onlyMatch(text, found);
    if (only) return redirectTo(visit.link(paths.territory(only)));
    const title = visit.say(searchWords.title);
    return {
      title: text === '' ? title : `${visit.say(fill(searchWords.results, { text }))} · ${title}`,
      place: 'territories',
      trail: [],
      main: html`${opening(title)}${searchForm(visit, text)}${found ? results(visit, found) : NOTHING}${await loaded(visit)}`,
    };
  },
});

function results(visit: Visit, found: readonly Territory[]): Html {
  if (found.length === 0) return html`<p class="section" role="status">${visit.say(searchWords.none)}</p>`;
  const isCut = found.length === MOST_FOUND;
  const title = isCut
    ? visit.say(fill(searchWords.first, { n: MOST_FOUND }))
    : countOf(visit.language, found.length, FOUND);
  return html`<section class="section"><h2>${title}</h2>${isCut ? html`<p>${visit.say(searchWords.narrow)}</p>` : NOTHING}
<ul class="hits">${found.map((one) => html`<li>${territoryLink(visit, one)}<p>${visit.say(LEVEL_LABELS[one.level])} · ${one.code}</p></li>`)}</ul></section>`;
}

async function loaded(visit: Visit): Promise<Html> {
  const departements = await departementsOf(visit);
  return html`<section class="section"><h2>${visit.say(searchWords.loaded)}</h2>
<ul class="hits">${departements.map((one) => html`<li>${territoryLink(visit, one)}<p>${visit.say(LEVEL_LABELS.departement)} · ${one.code}</p></li>`)}</ul></section>`;
}

/** suggestions shown under the field: more would hide the page on a phone */
const SUGGESTED = 8;

/** What the script asks for as letters are typed: `[{ value, detail }]`. */
export const suggestionsPage = definePage({
  path: '/suggestions',
  async answer(visit) {
    const text = (visit.query.get('q') ?? '').trim().slice(0, 100);
    const found = text.length < 2 ? [] : await findTerritories(visit, text, SUGGESTED);
    return Response.json(
      found.map(({ name, code, level }) => ({
        value: `${name} (${code})`,
        detail: visit.say(LEVEL_LABELS[level]),
      })),
      { headers: { 'cache-control': 'public, max-age=60' } },
    );
  },
});
