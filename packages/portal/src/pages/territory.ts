import {
  type Envelope,
  fill,
  type TerritoryLevel,
  type TerritoryRef,
  type territory,
} from '@maillage/schemas';
import type { TerritorySheet, VerdictPoint } from '../answers.ts';
import { definePage, type Page, type Sheet } from '../define-page.ts';
import { formatNumber } from '../format/number.ts';
import { type Html, html } from '../html.ts';
import { dataTable } from '../parts/data-table.ts';
import { indicatorList } from '../parts/indicator-item.ts';
import { keyFigures } from '../parts/key-figures.ts';
import { locator } from '../parts/locator.ts';
import { opening } from '../parts/opening.ts';
import { type Section, sections } from '../parts/sections.ts';
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

async function sheetOf(visit: Visit, level: TerritoryLevel): Promise<Sheet> {
  const at = { level, code: visit.params.code ?? '' };
  const sheet = await visit.node.territories.sheet(at.level, at.code);
  const { name } = (sheet.territory as Envelope<typeof territory>).body;
  return {
    title: visit.say(name),
    description: visit.say(fill(territoryWords.description, { name })),
    place: 'territories',
    trail: trailOf(sheet.parents),
    main: html`${opening(visit.say(name), { kicker: `${visit.say(LEVEL_LABELS[level])} · ${at.code}` })}
<div class="beside"><div>${keyFigures(await figuresOf(visit, at, 4))}</div>
<aside class="aside" aria-label="${visit.say(territoryWords.where)}">${await locatorOf(visit, at, name, sheet)}</aside>
<div>${sections(visit, [
      await duties(visit, at),
      level === 'region' ? await departements(visit, at) : await communes(visit, at),
      await indicators(visit, at),
      {
        id: 'sources',
        title: visit.say(sourceWords.sources),
        content: sourcesList(visit, [
          sheet.territory,
          ...Object.values(sheet.records).flat(),
          ...sheet.datasets,
        ]),
      },
    ])}</div></div>`,
  };
}

/** A région is too large for a locator: its départements are listed instead. */
async function locatorOf(
  visit: Visit,
  at: TerritoryRef,
  name: string,
  { parents }: TerritorySheet,
): Promise<Html> {
  const within = new Set((await territoriesIn(visit, at)).map(({ body }) => `${body.level}:${body.code}`));
  return locator(visit, {
    name,
    departements: parents.filter(({ level }) => level === 'departement').map(({ code }) => code),
    isHere: ({ code }) => within.has(`commune:${code}`),
  });
}

async function duties(visit: Visit, at: TerritoryRef): Promise<Section> {
  const { items } = await visit.node.territories.verdicts(at.level, at.code, { on: visit.today });
  const groups = byTheme(items).map((group) => verdictGroup(visit, group.theme, group.verdicts));
  return {
    id: 'obligations',
    title: visit.say(territoryWords.duties),
    content: groups.length > 0 ? html`${groups}` : html`<p>${visit.say(territoryWords.noVerdict)}</p>`,
  };
}

async function departements(visit: Visit, at: TerritoryRef): Promise<Section> {
  const within = (await territoriesIn(visit, at)).filter(({ body }) => body.level === 'departement');
  return {
    id: 'departements',
    title: visit.say(territoryWords.departements),
    content: html`<ul class="hits">${within.map(({ body }) => html`<li>${territoryLink(visit, body)}</li>`)}</ul>`,
  };
}

/** The communes inside, each with what the first rule of the catalogue, whether a plan is due, says of it. */
async function communes(visit: Visit, at: TerritoryRef): Promise<Section> {
  const rule = (await layerChoices(visit)).find(({ kind }) => kind === 'rule');
  const [within, points] = await Promise.all([
    territoriesIn(visit, at),
    rule ? pointsOf(visit, at, rule.id) : [],
  ]);
  const byCode = new Map(points.map((point) => [point.territory.code, point]));
  const table = dataTable(
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
  return { id: 'communes', title: visit.say(territoryWords.members), content: table };
}

async function pointsOf(visit: Visit, within: TerritoryRef, rule: string): Promise<readonly VerdictPoint[]> {
  return (await visit.node.verdicts({ rule, within, level: 'commune', on: visit.today })).items;
}

function badge(visit: Visit, point: VerdictPoint | undefined): Html | undefined {
  if (!point) return undefined;
  return point.obligation ? obligationBadge(visit, point.obligation) : verdictBadge(visit, point.value);
}

async function indicators(visit: Visit, at: TerritoryRef): Promise<Section> {
  const [{ items }, cards] = await Promise.all([
    visit.node.territories.indicators(at.level, at.code, { on: visit.today }),
    cardsOf(visit),
  ]);
  return {
    id: 'indicateurs',
    title: visit.say(territoryWords.indicators),
    content: indicatorList(visit, at.level, items, cards),
  };
}
