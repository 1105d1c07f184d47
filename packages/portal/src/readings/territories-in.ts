import { type Envelope, type TerritoryRef, type territory, toTerritoryKey } from '@maillage/schemas';
import type { Visit } from '../visit.ts';

/** The record of a territory. */
export type TerritoryRecord = Envelope<typeof territory>;

/** how long a list of territories is held to be current, in seconds */
const SECONDS = 300;

/** the most that a node gives in one page (contract, `limit`) */
const PAGE = 1000;

/**
 * The territories of today inside another, of every level, in the order of their names: communes that have merged,
 * communes déléguées and arrondissements municipaux left out.
 */
export function territoriesIn(visit: Visit, within: TerritoryRef): Promise<readonly TerritoryRecord[]> {
  return visit.memory.keep(`territories:${toTerritoryKey(within)}`, SECONDS, async () => {
    const found: TerritoryRecord[] = [];
    for await (const record of visit.node.territory.all({ within, limit: PAGE })) {
      if (isCurrent(record, visit.today)) found.push(record);
    }
    return found.toSorted((a, b) => a.body.name.localeCompare(b.body.name, 'fr'));
  });
}

function isCurrent({ body, validTo }: TerritoryRecord, today: string): boolean {
  const isWhole = body.level !== 'commune' || body.kind === undefined || body.kind === 'commune-actuelle';
  return isWhole && (validTo === undefined || validTo > today);
}
