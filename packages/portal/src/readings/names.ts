import type { Territory, TerritoryRef } from '@maillage/schemas';
import type { Html } from '../html.ts';
import { territoryLink } from '../parts/territory-link.ts';
import type { Visit } from '../visit.ts';
import { findSheet } from './find-sheet.ts';

/** A link to a territory by the name that the node gives it; by its code when the node does not know it. */
export async function namedLink(visit: Visit, territory: TerritoryRef): Promise<Html> {
  const sheet = await findSheet(visit, territory);
  if (!sheet) return territoryLink(visit, territory);
  return territoryLink(visit, { ...territory, name: (sheet.territory.body as Territory).name });
}
