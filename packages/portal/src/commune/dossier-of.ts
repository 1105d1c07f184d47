import type { Dossier, Envelope, Territory, TerritoryRef } from '@maillage/schemas';
import type { TerritorySheet } from '../answers.ts';

/** The sheet of a territory as the rules of law read it, without its members: what the sheet does not give. */
export function dossierOf({ territory, parents, records, datasets }: TerritorySheet): Dossier {
  const { level, code, name } = (territory as Envelope).body as Territory;
  return {
    about: { level, code } as TerritoryRef,
    name,
    parents,
    records,
    datasets: datasets as Dossier['datasets'],
    members: [],
  };
}
