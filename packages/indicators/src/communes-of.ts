import type { Dossier } from '@maillage/schemas';

/** The communes that a figure is taken over: the members of a territory, or the commune itself. */
export function communesOf(dossier: Dossier): readonly Dossier[] {
  return dossier.about.level === 'commune' ? [dossier] : dossier.members;
}

/** Every level above the commune. */
export const ABOVE_COMMUNE = ['epci', 'arrondissement', 'departement', 'region', 'country'] as const;
