import type { Hazard, Text } from '@maillage/schemas';

/** A family of hazards that sources name in their own ways, broad enough to compare what they say. */
export type HazardFamily = { readonly id: string; readonly label: Text; readonly pattern: RegExp };

/**
 * The families compared between sources. Read from labels: the nomenclatures of the DDRM, of the PPR and of the decrees
 * share no code (GASPAR, editions 2024 and 2026).
 */
export const HAZARD_FAMILIES: readonly HazardFamily[] = [
  {
    id: 'flood',
    label: { fr: 'Inondation', en: 'Flood' },
    pattern: /inondation|crue|submersion|ruissellement|remont[ée]e.* nappe|coul[ée]es? de boue/i,
  },
  {
    id: 'ground',
    label: { fr: 'Mouvement de terrain', en: 'Ground movement' },
    pattern:
      /mouvement|glissement|[ée]boulement|effondrement|affaissement|tassement|s[ée]cheresse|cavit[ée]s?/i,
  },
  { id: 'quake', label: { fr: 'Séisme', en: 'Earthquake' }, pattern: /s[ée]isme|secousse sismique/i },
  { id: 'avalanche', label: { fr: 'Avalanche', en: 'Avalanche' }, pattern: /avalanche/i },
  { id: 'fire', label: { fr: 'Feu de forêt', en: 'Forest fire' }, pattern: /feu de for[êe]t|incendie/i },
];

/**
 * The family of a hazard, or undefined when its label fits none.
 *
 * @example
 * familyOf({ label: 'Inondations et/ou Coulées de Boue' })?.id // => 'flood'
 */
export function familyOf({ label }: Pick<Hazard, 'label'>): HazardFamily | undefined {
  return HAZARD_FAMILIES.find((family) => family.pattern.test(label));
}
