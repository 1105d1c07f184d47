import { type Dossier, recordsOn, territory } from '@maillage/schemas';

/** Municipal population of a commune (INSEE, populations légales), undefined when it is not known. */
export function municipalPopulation(dossier: Dossier, on: string): number | undefined {
  const known = recordsOn(dossier, territory, on).flatMap(({ body }) => body.population?.municipal ?? []);
  return known[0];
}
