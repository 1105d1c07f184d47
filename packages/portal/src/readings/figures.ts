import { type Envelope, type TerritoryRef, type territory, toTerritoryKey } from '@maillage/schemas';
import { sayMeasured } from '../format/indicator-value.ts';
import { formatNumber } from '../format/number.ts';
import type { KeyFigure } from '../parts/key-figures.ts';
import type { Visit } from '../visit.ts';
import { territoryWords } from '../words/territory.ts';

/** how long the figures of a territory are held to be current, in seconds */
const SECONDS = 60;

/** The figures that open the page of a large territory: how many communes and inhabitants, then its indicators. */
export async function figuresOf(visit: Visit, at: TerritoryRef, most = 6): Promise<readonly KeyFigure[]> {
  const key = `figures:${toTerritoryKey(at)}:${visit.today}`;
  const [sheet, { items }] = await visit.memory.keep(key, SECONDS, () =>
    Promise.all([
      visit.node.territories.sheet(at.level, at.code),
      visit.node.territories.indicators(at.level, at.code, { on: visit.today }),
    ]),
  );
  const { population } = (sheet.territory as Envelope<typeof territory>).body;
  const count = (label: string, value: number | undefined): readonly KeyFigure[] =>
    value === undefined ? [] : [{ label, value: formatNumber(visit.language, value) }];
  return [
    ...count(visit.say(territoryWords.communes), sheet.members.commune),
    ...count(visit.say(territoryWords.population), population?.municipal),
    ...items.map((one) => ({ label: visit.say(one.label), value: sayMeasured(visit, one, one.unit) })),
  ].slice(0, most);
}
