import { type Envelope, fill, type territory } from '@maillage/schemas';
import { definePage } from '../define-page.ts';
import { type Html, html, NOTHING } from '../html.ts';
import type { Layer } from '../map/layer.ts';
import { indicatorList } from '../parts/indicator-item.ts';
import { keyFigures } from '../parts/key-figures.ts';
import { layerForm } from '../parts/layer-form.ts';
import { legend } from '../parts/legend.ts';
import { countsOf, mapFigure, sayCounts } from '../parts/map-figure.ts';
import { mapTable, SORTS, type TableQuery } from '../parts/map-table.ts';
import { opening } from '../parts/opening.ts';
import { section } from '../parts/sections.ts';
import { sourcesList } from '../parts/sources-list.ts';
import { territoryLink } from '../parts/territory-link.ts';
import { trailOf } from '../parts/trail-of.ts';
import { paths } from '../paths.ts';
import { cardsOf } from '../readings/catalogue.ts';
import { figuresOf } from '../readings/figures.ts';
import { type LayerChoice, layerChoices, readLayer } from '../readings/layers.ts';
import { type Plan, planOf } from '../readings/plan.ts';
import { territoriesIn } from '../readings/territories-in.ts';
import type { Visit } from '../visit.ts';
import { mapWords } from '../words/map.ts';
import { sourceWords } from '../words/source.ts';
import { LEVEL_LABELS } from '../words/territory.ts';

/** A département: its figures, the map of its communes by a layer of one's choice, the same as a table, its EPCI. */
export const departementPage = definePage({
  path: '/departement/:code',
  async answer(visit) {
    const at = { level: 'departement', code: visit.params.code ?? '' } as const;
    const [sheet, choices] = await Promise.all([
      visit.node.territories.sheet(at.level, at.code),
      layerChoices(visit),
    ]);
    const choice = choices.find(({ id }) => id === visit.query.get('couche')) ?? choices[0];
    if (!choice) throw new Error('the node has neither rule nor indicator for communes');
    const [plan, layer, figures] = await Promise.all([
      planOf(visit, at.code),
      readLayer(visit, at, choice),
      figuresOf(visit, at),
    ]);
    const { name } = (sheet.territory as Envelope<typeof territory>).body;
    const words = { name, layer: visit.say(choice.label) };
    return {
      title: visit.say(fill(mapWords.title, words)),
      description: visit.say(fill(mapWords.description, words)),
      place: 'territories',
      trail: trailOf(sheet.parents),
      main: html`${opening(visit.say(name), { kicker: `${visit.say(LEVEL_LABELS.departement)} · ${at.code}` })}
${keyFigures(figures)}
${section({ id: 'carte', title: visit.say(mapWords.map), content: atlas(visit, { name, code: at.code, plan, layer, choice, choices }) })}
${section({ id: 'intercommunalites', title: visit.say(mapWords.epcis), content: await epcis(visit, at.code) })}
${section({ id: 'indicateurs', title: visit.say(mapWords.indicators), content: await indicators(visit, at.code) })}
${section({ id: 'sources', title: visit.say(sourceWords.sources), content: sourcesList(visit, [sheet.territory, ...sheet.datasets]) })}`,
    };
  },
});

type Atlas = {
  readonly name: string;
  readonly code: string;
  readonly plan: Plan;
  readonly layer: Layer;
  readonly choice: LayerChoice;
  readonly choices: readonly LayerChoice[];
};

/** The chooser, the map with its legend, and the table beside them. */
function atlas(visit: Visit, { name, code, plan, layer, choice, choices }: Atlas): Html {
  const query = tableQueryOf(visit, layer);
  const said = { name, layer: visit.say(choice.label) };
  const counts = countsOf(
    layer,
    plan.communes.map((commune) => commune.code),
  );
  const description = visit.say(fill(mapWords.describe, { ...said, counts: sayCounts(layer, counts) }));
  const address = (next: TableQuery): string => `${visit.link(addressOf(code, choice.id, next))}#tableau`;
  return html`${layerForm(visit, { choices, choice, layer, only: query.only })}
<div class="atlas"><div>
<h3>${visit.say(choice.label)}</h3>
${mapFigure(visit, { plan, layer, title: visit.say(fill(mapWords.mapOf, said)), description, only: query.only })}
${legend(visit, layer, counts)}
${choice.cannotSay ? html`<p class="small soft"><strong>${visit.colon(mapWords.caution)}</strong> ${visit.say(choice.cannotSay)}</p>` : NOTHING}
</div><div id="tableau"><h3>${visit.say(mapWords.tableTitle)}</h3>
${mapTable(visit, plan.communes, layer, query, { caption: visit.say(fill(mapWords.table, said)), address })}</div></div>`;
}

/** The order and the class asked for; what an address says wrongly is passed over. */
function tableQueryOf({ query }: Visit, layer: Layer): TableQuery {
  const sort = SORTS.find((one) => one === query.get('tri')) ?? 'nom';
  const only = layer.classes.find(({ fill }) => fill === query.get('classe'))?.fill;
  return { sort, descending: query.get('ordre') === 'desc', only };
}

function addressOf(departement: string, layer: string, { sort, descending, only }: TableQuery): string {
  const rest = new URLSearchParams({
    tri: sort,
    ...(descending && { ordre: 'desc' }),
    ...(only !== undefined && { classe: only }),
  });
  return `${paths.map(departement, layer)}&${rest}`;
}

async function epcis(visit: Visit, departement: string): Promise<Html> {
  const within = await territoriesIn(visit, { level: 'departement', code: departement });
  const found = within.filter(({ body }) => body.level === 'epci');
  return html`<p>${visit.say(fill(mapWords.epcisLead, { n: found.length }))}</p>
<ul class="columns">${found.map(({ body }) => html`<li>${territoryLink(visit, body)}</li>`)}</ul>`;
}

async function indicators(visit: Visit, departement: string): Promise<Html> {
  const [{ items }, cards] = await Promise.all([
    visit.node.territories.indicators('departement', departement, { on: visit.today }),
    cardsOf(visit),
  ]);
  return indicatorList(visit, 'departement', items, cards);
}
