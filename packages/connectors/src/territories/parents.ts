import { TERRITORY_LEVELS, type TerritoryRef, toTerritoryKey } from '@maillage/schemas';
import { FRANCE } from '../read/scope.ts';
import type { TerritoryPart } from './territory-part.ts';

/**
 * Every level that a territory lies in, from the smallest, through those it is known to lie in. An intercommunality leads
 * nowhere: a commune does not lie in all the départements that its intercommunality stretches over.
 */
export function allParents(
  of: TerritoryPart,
  find: (territory: TerritoryRef) => TerritoryPart | undefined,
): TerritoryRef[] {
  const found = new Map<string, TerritoryRef>();
  const visit = (territory: TerritoryPart) => {
    for (const { level, code } of territory.parents ?? []) {
      const key = toTerritoryKey({ level, code });
      if (found.has(key)) continue;
      found.set(key, { level, code });
      const parent = level === 'epci' ? undefined : find({ level, code });
      if (parent) visit(parent);
    }
  };
  visit(of);
  found.delete(toTerritoryKey(of));
  if (of.level !== 'country') found.set(toTerritoryKey(FRANCE), FRANCE);
  return [...found.values()].toSorted((a, b) => rank(a) - rank(b) || a.code.localeCompare(b.code));
}

function rank(territory: TerritoryRef): number {
  return TERRITORY_LEVELS.indexOf(territory.level);
}
