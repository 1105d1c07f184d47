import { isClientFailure } from '@maillage/client';
import { type Territory, type TerritoryRef, toTerritoryKey } from '@maillage/schemas';
import type { Html } from '../html.ts';
import { territoryLink } from '../parts/territory-link.ts';
import type { Visit } from '../visit.ts';

/** how long a name is held to be current, in seconds */
const SECONDS = 600;

/** A link to a territory by the name that the node gives it; by its code when the node does not know it. */
export async function namedLink(visit: Visit, territory: TerritoryRef): Promise<Html> {
  const name = await nameOf(visit, territory);
  return territoryLink(visit, name === undefined ? territory : { ...territory, name });
}

async function nameOf(visit: Visit, at: TerritoryRef): Promise<string | undefined> {
  return visit.memory.keep(`name:${toTerritoryKey(at)}`, SECONDS, async () => {
    try {
      const sheet = await visit.node.territories.sheet(at.level, at.code);
      return (sheet.territory.body as Territory).name;
    } catch (failure) {
      if (isClientFailure(failure)) return undefined;
      throw failure;
    }
  });
}
