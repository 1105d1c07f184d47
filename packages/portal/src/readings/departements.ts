import type { TerritoryRef } from '@maillage/schemas';
import type { NamedTerritory } from '../answers.ts';
import type { Visit } from '../visit.ts';
import { cardsOf } from './catalogue.ts';

const FRANCE: TerritoryRef = { level: 'country', code: 'FR' };

/** how long the list of départements is held to be current, in seconds: an import changes it */
const SECONDS = 60;

/** The départements whose communes the node holds, in the order of their codes. */
export function departementsOf(visit: Visit): Promise<readonly NamedTerritory[]> {
  return visit.memory.keep('departements', SECONDS, async () => {
    const known = await departementsKnown(visit);
    const held = await Promise.all(known.map((departement) => hasCommunes(visit, departement)));
    return known.filter((_, i) => held[i]);
  });
}

/** Every département of which the node has a record: those that an indicator of that level answers for. */
async function departementsKnown(visit: Visit): Promise<readonly NamedTerritory[]> {
  const card = [...(await cardsOf(visit)).values()].find(({ levels }) => levels.includes('departement'));
  if (!card) return [];
  const query = { within: FRANCE, level: 'departement', on: visit.today } as const;
  const { items } = await visit.node.indicators.values(card.id, query);
  return items
    .map(({ territory, name }) => ({ ...territory, name }))
    .toSorted((a, b) => a.code.localeCompare(b.code));
}

async function hasCommunes(visit: Visit, { level, code }: TerritoryRef): Promise<boolean> {
  return ((await visit.node.territories.sheet(level, code)).members.commune ?? 0) > 0;
}
