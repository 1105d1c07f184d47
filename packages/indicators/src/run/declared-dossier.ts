import { type Dossier, toTerritoryKey } from '@maillage/schemas';

/** What every figure reads, declared or not: which territories there are and what they lie in. */
const TERRITORY = 'territory';

/**
 * A dossier cut down to the record types that an indicator declares, in an order that owes nothing to how it was read: ids for
 * records, keys for members. A figure computed on it can rest on nothing that the run does not name.
 */
export function declaredDossier(dossier: Dossier, declared: readonly string[]): Dossier {
  const types = [...new Set([TERRITORY, ...declared])].toSorted();
  return {
    ...dossier,
    parents: dossier.parents.toSorted((a, b) => order(toTerritoryKey(a), toTerritoryKey(b))),
    records: Object.fromEntries(
      types.flatMap((type) => {
        const found = dossier.records[type];
        return found ? [[type, found.toSorted((a, b) => order(a.id, b.id))]] : [];
      }),
    ),
    datasets: declared.includes('dataset') ? dossier.datasets.toSorted((a, b) => order(a.id, b.id)) : [],
    members: inOrder(dossier.members.map((member) => declaredDossier(member, declared))),
  };
}

/** Dossiers in the order of their territories' keys. */
export function inOrder(dossiers: readonly Dossier[]): readonly Dossier[] {
  return dossiers.toSorted((a, b) => order(toTerritoryKey(a.about), toTerritoryKey(b.about)));
}

/** The order of UTF-16 units, the same in every language and on every machine. */
export function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
