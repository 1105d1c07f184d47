import type { Text } from '../../text.ts';

/**
 * A family of risks, wide enough for two nomenclatures to meet: the DDRM's, that of prevention plans, that of decrees and
 * the words of a plan name the same risk differently.
 *
 * - `words`: what a label of the family contains, without accents or capitals
 */
export type RiskFamily = { readonly id: string; readonly label: Text; readonly words: readonly string[] };

/**
 * In the order they are tried, words of a family too: what one has recognised is no longer there for the next, so that
 * « Inondations de terrains miniers » is mining and not a flood.
 *
 * @source labels of GASPAR (DDRM list, prevention plans, decrees), edition of October 2026
 */
export const RISK_FAMILIES = [
  {
    id: 'mining',
    label: { fr: 'risque minier', en: 'mining risk' },
    words: [
      'inondations de terrains miniers',
      'mouvements de terrains miniers',
      'affaissement minier',
      'affaissements miniers',
      'minier',
      'gaz de mine',
      'terrains de depots',
    ],
  },
  {
    id: 'dam-failure',
    label: { fr: 'rupture de barrage ou de digue', en: 'dam or dyke failure' },
    words: ['inondation par rupture de barrage', 'barrage', 'rupture de digue'],
  },
  {
    id: 'flood',
    label: { fr: 'inondation', en: 'flood' },
    words: [
      'inondation',
      'crue',
      'submersion',
      'coulee de boue',
      'coulees de boue',
      'ruissellement',
      'remontee de nappe',
      'remontees de nappe',
      'remontee nappe',
      'lave torrentielle',
      'raz de maree',
      'action des vagues',
      'littoral',
    ],
  },
  {
    id: 'ground-movement',
    label: { fr: 'mouvement de terrain', en: 'ground movement' },
    words: [
      'mouvement de terrain',
      'mouvements de terrain',
      'glissement',
      'eboulement',
      'ecroulement',
      'chute de bloc',
      'chutes de pierres',
      'effondrement',
      'affaissement',
      'tassement',
      'cavite',
      'marniere',
      'secheresse',
      'argile',
      'avancee dunaire',
      'trait de cote',
    ],
  },
  { id: 'earthquake', label: { fr: 'séisme', en: 'earthquake' }, words: ['seism', 'sismi'] },
  { id: 'avalanche', label: { fr: 'avalanche', en: 'avalanche' }, words: ['avalanche'] },
  { id: 'volcano', label: { fr: 'volcan', en: 'volcano' }, words: ['volcan'] },
  {
    id: 'forest-fire',
    label: { fr: 'feu de forêt', en: 'forest fire' },
    words: ['feu de foret', 'feux de foret', 'incendie de foret', 'feu de vegetation', 'feux de vegetation'],
  },
  {
    id: 'cyclone',
    label: { fr: 'cyclone', en: 'cyclone' },
    words: ['cyclon', 'ouragan'],
  },
  {
    id: 'weather',
    label: { fr: 'phénomène météorologique', en: 'weather' },
    words: [
      'atmosphere',
      'tempete',
      'grele',
      'foudre',
      'neige',
      'verglas',
      'meteorologique',
      'canicule',
      'grand froid',
    ],
  },
  { id: 'radon', label: { fr: 'radon', en: 'radon' }, words: ['radon'] },
  { id: 'nuclear', label: { fr: 'risque nucléaire', en: 'nuclear risk' }, words: ['nucleaire'] },
  {
    id: 'dangerous-goods',
    label: { fr: 'transport de marchandises dangereuses', en: 'transport of dangerous goods' },
    words: ['marchandises dangereuses', 'matieres dangereuses', 'tmd'],
  },
  {
    id: 'industrial',
    label: { fr: 'risque industriel', en: 'industrial risk' },
    words: [
      'industriel',
      'technologique',
      'seveso',
      'effet thermique',
      'effet toxique',
      'surpression',
      'effet de projection',
    ],
  },
  {
    id: 'war-devices',
    label: { fr: 'engins de guerre', en: 'war devices' },
    words: ['engins de guerre', 'munitions'],
  },
  { id: 'pollution', label: { fr: 'pollution', en: 'pollution' }, words: ['pollution'] },
] as const satisfies readonly RiskFamily[];

export type RiskFamilyId = (typeof RISK_FAMILIES)[number]['id'];

/**
 * The families that a label speaks of: none when it is not recognised, several when it names several risks
 * (« Inondations, coulées de boue et mouvements de terrain »).
 */
export function familiesOf(label: string): readonly RiskFamilyId[] {
  const found: RiskFamilyId[] = [];
  let rest = plainOf(label);
  for (const { id, words } of RISK_FAMILIES) {
    const recognised = words.filter((word) => rest.includes(word));
    if (recognised.length > 0) found.push(id);
    for (const word of recognised) rest = rest.replaceAll(word, '');
  }
  return found;
}

/** What a family is called. */
export function nameOfFamily(family: RiskFamilyId): Text {
  return RISK_FAMILIES.find(({ id }) => id === family)?.label ?? { fr: family, en: family };
}

/** A label without accents, capitals or odd spaces, to compare what two people typed. */
export function plainOf(label: string): string {
  return label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
