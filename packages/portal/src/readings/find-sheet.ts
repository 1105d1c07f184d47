import { MaillageProblem } from '@maillage/client';
import { type TerritoryRef, toTerritoryKey } from '@maillage/schemas';
import type { TerritorySheet } from '../answers.ts';
import type { Visit } from '../visit.ts';

/** how long a sheet is held to be current where only its name and its members are read, in seconds */
const SECONDS = 60;

/** The sheet of a territory, or undefined when the node does not know it. */
export function findSheet(visit: Visit, at: TerritoryRef): Promise<TerritorySheet | undefined> {
  return visit.memory.keep(`sheet:${toTerritoryKey(at)}`, SECONDS, async () => {
    try {
      return await visit.node.territories.sheet(at.level, at.code);
    } catch (failure) {
      if (failure instanceof MaillageProblem && failure.status < 500) return undefined;
      throw failure;
    }
  });
}
