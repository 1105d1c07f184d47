import type { Dossier, Envelope, TerritoryRef } from '@maillage/schemas';
import { isOfItsOwn, stands } from '@maillage/schemas';
import { DATASET, type LoadedDataset } from './datasets.ts';
import { describes, type TerritoryEnvelope } from './standing-territory.ts';

/** The record of a territory that stands on its own on a day, among all that is said of it. */
export function standing(
  about: TerritoryRef,
  pile: readonly Envelope[],
  on: string,
): TerritoryEnvelope | undefined {
  return pile
    .filter((envelope): envelope is TerritoryEnvelope => describes(envelope, about))
    .find((own) => stands(own, on) && isOfItsOwn(own));
}

/** The dossier of a territory, its members left out. */
export function toDossier(
  { body }: TerritoryEnvelope,
  pile: readonly Envelope[],
  loaded: readonly LoadedDataset[],
): Dossier {
  return {
    about: { level: body.level, code: body.code },
    name: body.name,
    parents: body.parents,
    records: byType(pile),
    datasets: loaded.map(({ envelope }) => envelope),
    members: [],
  };
}

/** Records by type; what was loaded is told apart, it is not about the territory itself. */
function byType(pile: readonly Envelope[]): Dossier['records'] {
  const { [DATASET]: _, ...records } = Object.groupBy(pile, (envelope) => envelope.type);
  return records;
}
