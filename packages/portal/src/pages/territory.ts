import {
  type Envelope,
  fill,
  type TerritoryLevel,
  type TerritoryRef,
  type territory,
} from '@maillage/schemas';
import type { VerdictPoint } from '../answers.ts';
import { definePage, type Page } from '../define-page.ts';
import { formatNumber } from '../format/number.ts';
import { type Html, html } from '../html.ts';
import { dataTable } from '../parts/data-table.ts';
import { indicatorItem } from '../parts/indicator-item.ts';
import { keyFigures } from '../parts/key-figures.ts';
import { opening } from '../parts/opening.ts';
import { sections } from '../parts/sections.ts';
import { sourcesList } from '../parts/sources-list.ts';
import { territoryLink } from '../parts/territory-link.ts';
import { trailOf } from '../parts/trail-of.ts';
import { obligationBadge, verdictBadge } from '../parts/verdict-badge.ts';
import { verdictGroup } from '../parts/verdict-group.ts';
import { cardsOf } from '../readings/catalogue.ts';
import { figuresOf } from '../readings/figures.ts';
import { layerChoices } from '../readings/layers.ts';
import { territoriesIn } from '../readings/territories-in.ts';
import { byTheme } from '../verdict-themes.ts';
import type { Visit } from '../visit.ts';
import { sourceWords } from '../words/source.ts';
import { LEVEL_LABELS, territoryWords } from '../words/territory.ts';

/** The sheets of an EPCI, an arrondissement and a région: figures, duties, members, indicators, sources. */
export const territoryPages: readonly Page[] = (['epci', 'arrondissement', 'region'] as const).map((level) =>
  definePage({ path: `/${level}/:code`, answer: (visit) => sheetOf(visit, level) }),
);

async function sheetOf(visit: Visit, level: TerritoryLevel) {
  const at = { level, code: visit.params.code ?? '' };
  const [sheet, verdicts, indicators, cards, figures] = await Promise.all([
    visit.node.territories.sheet(at.level, at.code),
    visit.node.territories.verdicts(at.level, at.code, { on: visit.today }),
    visit.node.territories.indicators(at.level, at.code, { on: visit.today }),
    cardsOf(visit),
    figuresOf(visit, at, 2),
  ]);
  const { name } = (sheet.territory as Envelope<typeof territory>).body;
  return {
    title: name,
    description: visit.say(fill(territoryWords.description, { name })),
    place: 'territories' as const,
    trail: trailOf(sheet.parents),
    main: html`${opening(name, { kicker: `${visit.say(LEVEL_LABELS[level])} · ${at.code}` })}
${keyFigures(figures)}
${sections(visit, [
  {
    id: 'obligations',
    title: visit.say(territoryWords.duties),
    content:
      verdicts.items.length > 0
        ? html`${byTheme(verdicts.items).map((group) => verdictGroup(visit, group.theme, group.verdicts))}`
        : html`<p>${visit.say(territoryWords.noVerdict)}</p>`,
  },
  { id: 'communes', title: visit.say(territoryWords.members), content: await members(visit, at) },
  {
    id: 'indicateurs',
    title: visit.say(territoryWords.indicators),
    content:
      indicators.items.length > 0
        ? html`<ul class="rules">${indicators.items.map((one) => indicatorItem(visit, one, cards.get(one.indicator)))}</ul>`
        : html`<p>${visit.say(territoryWords.noIndicator)}</p>`,
  },
  {
    id: 'sources',
    title: visit.say(sourceWords.sources),
    content: sourcesList(visit, [sheet.territory, ...Object.values(sheet.records).flat(), ...sheet.datasets]),
  },
])}`,
  };
}

/** The communes inside, each with what the first rule of the catalogue, whether a plan is due, says of it. */
async function members(visit: Visit, at: TerritoryRef): Promise<Html> {
  const rule = (await layerChoices(visit)).find(({ kind }) => kind === 'rule');
  const [within, points] = await Promise.all([
    territoriesIn(visit, at),
    rule ? pointsOf(visit, at, rule.id) : [],
  ]);
  const byCode = new Map(points.map((point) => [point.territory.code, point]));
  return dataTable(
    visit.say(territoryWords.membersLead),
    [
      { label: visit.say(territoryWords.name), cell: ({ body }) => territoryLink(visit, body) },
      {
        label: visit.say(territoryWords.population),
        numeric: true,
        cell: ({ body: { population } }) =>
          population?.municipal === undefined
            ? undefined
            : formatNumber(visit.language, population.municipal),
      },
      { label: rule ? visit.say(rule.label) : '', cell: ({ body }) => badge(visit, byCode.get(body.code)) },
    ],
    within.filter(({ body }) => body.level === 'commune'),
  );
}

async function pointsOf(visit: Visit, within: TerritoryRef, rule: string): Promise<readonly VerdictPoint[]> {
  return (await visit.node.verdicts({ rule, within, level: 'commune', on: visit.today })).items;
}

function badge(visit: Visit, point: VerdictPoint | undefined): Html | undefined {
  if (!point) return undefined;
  return point.obligation ? obligationBadge(visit, point.obligation) : verdictBadge(visit, point.value);
}
