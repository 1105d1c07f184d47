import { type Territory, type TerritoryRef, toTerritoryKey } from '@maillage/schemas';
import type { IndicatorCard, IndicatorValue, TerritorySheet } from '../answers.ts';
import { isSpread, sayWhy } from '../format/indicator-value.ts';
import { formatNumber } from '../format/number.ts';
import { formatRange, formatValue, unitOf } from '../format/unit.ts';
import { html } from '../html.ts';
import type { KeyFigure } from '../parts/key-figures.ts';
import { rangeBar } from '../parts/range-bar.ts';
import { sign } from '../parts/sign.ts';
import type { Visit } from '../visit.ts';
import { indicatorWords } from '../words/indicator.ts';
import { territoryWords } from '../words/territory.ts';
import { cardsOf } from './catalogue.ts';
import { territoriesIn } from './territories-in.ts';

/** how long the figures of a territory are held to be current, in seconds */
const SECONDS = 60;

/** The indicators that open a page, when the node has them; the others follow in the order of the catalogue. */
const FIRST = [
  'plans/obliged-communes',
  'plans/pcs-coverage',
  'information/dicrim-rate',
  'plans/epci-owing-pics',
];

/** The figures that open the page of a large territory: how many communes and inhabitants, then its indicators. */
export async function figuresOf(visit: Visit, at: TerritoryRef, most = 6): Promise<readonly KeyFigure[]> {
  const key = `figures:${toTerritoryKey(at)}:${visit.today}`;
  const [sheet, { items }] = await visit.memory.keep(key, SECONDS, () =>
    Promise.all([
      visit.node.territories.sheet(at.level, at.code),
      visit.node.territories.indicators(at.level, at.code, { on: visit.today }),
    ]),
  );
  const cards = await cardsOf(visit);
  const population = await populationOf(visit, sheet);
  return [
    ...count(visit, visit.say(territoryWords.communes), sheet.members.commune),
    ...count(visit, visit.say(territoryWords.population), population),
    ...items.toSorted(byPlace).map((one) => figure(visit, one, cards.get(one.indicator), sheet)),
  ].slice(0, most);
}

/** Levels whose communes are few enough to be added one by one. */
const SUMMED: ReadonlySet<string> = new Set(['epci', 'arrondissement', 'departement']);

/** Who lives there: as its record says, or the sum over its communes when each of them says so. */
async function populationOf(visit: Visit, { territory }: TerritorySheet): Promise<number | undefined> {
  const { level, code, population } = territory.body as Territory;
  if (population?.municipal !== undefined || !SUMMED.has(level)) return population?.municipal;
  const within = await territoriesIn(visit, { level, code });
  const counted = within
    .filter(({ body }) => body.level === 'commune')
    .map(({ body }) => body.population?.municipal);
  return counted.includes(undefined) ? undefined : counted.reduce<number>((sum, n) => sum + (n ?? 0), 0);
}

function byPlace(a: IndicatorValue, b: IndicatorValue): number {
  return placeOf(a) - placeOf(b);
}

function placeOf({ indicator }: IndicatorValue): number {
  const at = FIRST.indexOf(indicator);
  return at < 0 ? FIRST.length : at;
}

function count(visit: Visit, label: string, value: number | undefined): readonly KeyFigure[] {
  return value === undefined ? [] : [{ label, value: formatNumber(visit.language, value) }];
}

/** A figure for one indicator: its value, or its bounds with their bar, or the sign of what is unknown. */
function figure(
  visit: Visit,
  one: IndicatorValue,
  card: IndicatorCard | undefined,
  { members }: TerritorySheet,
): KeyFigure {
  const label = visit.say(one.label);
  const { value, bounds, unit } = one;
  const plain = unit === '1' ? '1' : '';
  if (isSpread(one) && bounds) {
    const whole = card?.range[1] ?? (unit === 'communes' ? members.commune : undefined) ?? bounds.upper;
    const range = formatRange(visit.language, bounds.lower, bounds.upper, plain);
    return {
      label,
      value: range,
      unit: unitOf(visit.language, bounds.upper, unit),
      bar: rangeBar(bounds, whole),
    };
  }
  if (value !== null) {
    const said = formatValue(visit.language, value, plain);
    return { label, value: said, unit: unitOf(visit.language, value, unit) };
  }
  const unknown = html`<span class="v-unknown">${sign('unknown')} ${visit.say(indicatorWords.unknown)}</span>`;
  const note = sayWhy(visit, one.why);
  return { label, value: unknown, ...(note && { note }) };
}
