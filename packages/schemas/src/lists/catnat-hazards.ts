import { defineList, type ListItem } from './define-list.ts';

/**
 * The labels of natural-disaster decrees, with the DDRM hazards they speak of. The source writes mnemonics (ICB, SEC…) of
 * which six were seen; the code here is the label itself, so that the others have one too.
 */
export const catnatHazards = defineList({
  name: 'catnat-hazards',
  labels: {
    fr: 'Phénomènes des arrêtés de catastrophe naturelle',
    en: 'Phenomena of natural-disaster decrees',
  },
  description: {
    fr: 'Les libellés des arrêtés, avec les aléas des DDRM dont ils parlent et les mnémoniques vus dans GASPAR.',
    en: 'The labels of decrees, with the DDRM hazards they speak of and the mnemonics seen in GASPAR.',
  },
  source: {
    title: 'GASPAR, catnat, édition du 2026-10-05 ; correspondance établie sur les libellés',
    url: 'https://files.georisques.fr/GASPAR/gaspar.zip',
    producer: 'DGPR / BRGM, Géorisques',
    licence: 'Licence Ouverte 2.0',
    date: '2026-10-05',
  },
  items: [
    {
      code: 'vagues',
      label: { fr: "Chocs Mécaniques liés à l'action des Vagues", en: 'Mechanical shocks of waves' },
      variants: ['VAG'],
      matches: [{ list: 'hazards', code: '117', relation: 'close' }],
    },
    {
      code: 'mouvement-de-terrain',
      label: { fr: 'Mouvement de Terrain', en: 'Ground movement' },
      variants: ['MVT'],
      matches: [{ list: 'hazards', code: '12', relation: 'exact' }],
    },
    {
      code: 'secheresse',
      label: { fr: 'Sécheresse', en: 'Drought' },
      variants: ['SEC'],
      matches: [{ list: 'hazards', code: '127', relation: 'close' }],
    },
    {
      code: 'inondations-coulees-de-boue',
      label: { fr: 'Inondations et/ou Coulées de Boue', en: 'Floods and mudflows' },
      variants: ['ICB', 'Inondations et coulées de boue'],
      matches: [
        { list: 'hazards', code: '11', relation: 'close' },
        { list: 'hazards', code: '114', relation: 'narrow' },
      ],
    },
    {
      code: 'poids-de-la-neige',
      label: { fr: 'Poids de la Neige', en: 'Weight of snow' },
      matches: [{ list: 'hazards', code: '176', relation: 'close' }],
    },
    {
      code: 'tempete',
      label: { fr: 'Tempête', en: 'Storm' },
      variants: ['TMP'],
      matches: [{ list: 'hazards', code: '172', relation: 'exact' }],
    },
    {
      code: 'grele',
      label: { fr: 'Grêle', en: 'Hail' },
      matches: [{ list: 'hazards', code: '175', relation: 'exact' }],
    },
    {
      code: 'glissement-de-terrain',
      label: { fr: 'Glissement de Terrain', en: 'Landslide' },
      variants: ['GLT'],
      matches: [{ list: 'hazards', code: '124', relation: 'exact' }],
    },
    {
      code: 'inondations-remontee-nappe',
      label: { fr: 'Inondations Remontée Nappe', en: 'Floods by rising groundwater' },
      matches: [{ list: 'hazards', code: '116', relation: 'exact' }],
    },
    {
      code: 'avalanche',
      label: { fr: 'Avalanche', en: 'Avalanche' },
      matches: [{ list: 'hazards', code: '14', relation: 'exact' }],
    },
    {
      code: 'secousse-sismique',
      label: { fr: 'Secousse Sismique', en: 'Earth tremor' },
      matches: [{ list: 'hazards', code: '13', relation: 'exact' }],
    },
    {
      code: 'effondrement-affaissement',
      label: { fr: 'Effondrement et/ou Affaisement', en: 'Collapse and subsidence' },
      variants: ['Effondrement et/ou Affaissement'],
      matches: [
        { list: 'hazards', code: '121', relation: 'narrow' },
        { list: 'hazards', code: '122', relation: 'narrow' },
      ],
    },
    {
      code: 'eboulement-chute-de-blocs',
      label: { fr: 'Eboulement et/ou Chute de Blocs', en: 'Rockfall' },
      matches: [{ list: 'hazards', code: '123', relation: 'exact' }],
    },
    {
      code: 'coulee-de-boue',
      label: { fr: 'Coulée de Boue', en: 'Mudflow' },
      matches: [{ list: 'hazards', code: '114', relation: 'close' }],
    },
    {
      code: 'divers',
      label: { fr: 'Divers', en: 'Miscellaneous' },
      matches: [{ list: 'hazards', code: 'AUTRE', relation: 'close' }],
    },
    {
      code: 'raz-de-maree',
      label: { fr: 'Raz de Marée', en: 'Tidal wave' },
      matches: [{ list: 'hazards', code: '117', relation: 'close' }],
    },
    {
      code: 'vents-cycloniques',
      label: { fr: 'Vents Cycloniques', en: 'Cyclonic winds' },
      matches: [{ list: 'hazards', code: '171', relation: 'exact' }],
    },
    {
      code: 'lave-torrentielle',
      label: { fr: 'Lave Torrentielle', en: 'Debris flow' },
      matches: [{ list: 'hazards', code: '115', relation: 'exact' }],
    },
    {
      code: 'eruption-volcanique',
      label: { fr: 'Eruption Volcanique', en: 'Volcanic eruption' },
      matches: [{ list: 'hazards', code: '15', relation: 'exact' }],
    },
    {
      code: 'glissement-eboulement-rocheux',
      label: { fr: 'Glissement et Eboulement Rocheux', en: 'Landslide and rockfall' },
      matches: [
        { list: 'hazards', code: '123', relation: 'narrow' },
        { list: 'hazards', code: '124', relation: 'narrow' },
      ],
    },
    {
      code: 'glissement-effondrement',
      label: { fr: 'Glissement et Effondrement de Terrain', en: 'Landslide and collapse' },
      matches: [
        { list: 'hazards', code: '124', relation: 'narrow' },
        { list: 'hazards', code: '12', relation: 'broad' },
      ],
    },
  ] satisfies readonly ListItem[],
});
