import { fill, VERDICT_VALUES } from '@maillage/schemas';
import type { NamedTerritory } from '../answers.ts';
import { definePage } from '../define-page.ts';
import { type Html, html, NOTHING } from '../html.ts';
import { keyFigures } from '../parts/key-figures.ts';
import { searchForm } from '../parts/search-form.ts';
import { section } from '../parts/sections.ts';
import { territoryLink } from '../parts/territory-link.ts';
import { verdictBadge } from '../parts/verdict-badge.ts';
import { nodePaths, paths } from '../paths.ts';
import { departementsOf } from '../readings/departements.ts';
import { figuresOf } from '../readings/figures.ts';
import { planOf } from '../readings/plan.ts';
import type { Visit } from '../visit.ts';
import { frameWords } from '../words/frame.ts';
import { DOORS, homeWords, VERDICT_MEANINGS } from '../words/home.ts';
import { MOST_DRAWN } from './mesh.ts';

/** départements shown with their figures; a national node links to the others by name */
const PLATES = 4;

/** The first page: what this is, a search, the départements with their figures, how to read, where to go. */
export const homePage = definePage({
  path: '/',
  async answer(visit) {
    const departements = await departementsOf(visit);
    const [shown, others] = [departements.slice(0, PLATES), departements.slice(PLATES)];
    return {
      title: visit.say(frameWords.name),
      description: visit.say(homeWords.lead),
      place: 'home',
      main: html`<div class="hero"><div><h1>${visit.say(homeWords.title)}</h1><p class="lead">${visit.say(homeWords.lead)}</p>
${searchForm(visit)}</div>${await mesh(visit, departements)}</div>
${section({
  id: 'departements',
  title: visit.say(homeWords.plates),
  content: html`${shown.length > 0 ? html`<div class="plates">${await Promise.all(shown.map((one) => plate(visit, one)))}</div>` : html`<p>${visit.say(homeWords.empty)}</p>`}
${others.length > 0 ? html`<h3>${visit.say(homeWords.others)}</h3><ul class="columns">${others.map((one) => html`<li>${territoryLink(visit, one)}</li>`)}</ul>` : NOTHING}`,
})}
${section({ id: 'lire', title: visit.say(homeWords.reading), content: reading(visit) })}
${section({ id: 'portes', title: visit.say(homeWords.doors), content: doors(visit) })}`,
    };
  },
});

/** The borders of every commune of the node, in their true places; nothing for a node too large to draw at once. */
async function mesh(visit: Visit, departements: readonly NamedTerritory[]): Promise<Html> {
  if (departements.length === 0 || departements.length > MOST_DRAWN) return NOTHING;
  const codes = departements.map(({ code }) => code);
  const { width, height } = await planOf(visit, ...codes);
  if (height === 1) return NOTHING;
  const caption = visit.say(
    fill(homeWords.meshes, { names: departements.map(({ name }) => name).join(', ') }),
  );
  return html`<figure class="mesh-plate neat"><svg class="mesh" viewBox="0 0 ${width} ${height}" role="img" aria-label="${caption}"><use href="${paths.mesh(...codes)}#m"></use></svg><figcaption>${caption}</figcaption></figure>`;
}

async function plate(visit: Visit, departement: NamedTerritory): Promise<Html> {
  const address = visit.link(paths.territory(departement));
  return html`<section class="plate"><h3><a href="${address}">${departement.name}</a></h3>
${keyFigures(await figuresOf(visit, departement))}
<p class="go"><a class="button plain" href="${address}">${visit.say(homeWords.open)}<span class="hidden"> ${departement.name}</span></a></p></section>`;
}

function reading(visit: Visit): Html {
  return html`<p>${visit.say(homeWords.readingLead)}</p><ul class="values">${VERDICT_VALUES.map(
    (value) => html`<li>${verdictBadge(visit, value)} — ${visit.say(VERDICT_MEANINGS[value])}</li>`,
  )}</ul>`;
}

function doors(visit: Visit): Html {
  const door = (address: string, { label, about }: (typeof DOORS)[keyof typeof DOORS]): Html =>
    html`<li><a href="${address}">${visit.say(label)}</a><p>${visit.say(about)}</p></li>`;
  return html`<ul class="doors">${[
    door(visit.link(paths.events()), DOORS.events),
    door(visit.link(paths.concertations()), DOORS.concertations),
    door(visit.link(paths.sources()), DOORS.sources),
    door(visit.link(paths.recordTypes()), DOORS.records),
    door(nodePaths.reference, DOORS.api),
  ]}</ul>`;
}
