import { defineList, type ListItem } from './define-list.ts';

/**
 * The codes that GASPAR gave to risks in prevention plans in 2024, each with the DDRM code that says the same. One code
 * may carry two labels: the code decides, the second label is a variant.
 */
export const pprHazards = defineList({
  name: 'ppr-hazards',
  labels: {
    fr: 'Aléas des plans de prévention (anciens codes)',
    en: 'Hazards of prevention plans (old codes)',
  },
  description: {
    fr: 'Les codes 2xx des fichiers pprt et pprm de 2024, et leur correspondance dans la nomenclature des DDRM.',
    en: 'The 2xx codes of the pprt and pprm files of 2024, and their match in the DDRM nomenclature.',
  },
  source: {
    title: 'GASPAR, pprt et pprm, édition de mars 2024 ; correspondance établie sur les libellés',
    url: 'https://files.georisques.fr/GASPAR/gaspar.zip',
    producer: 'DGPR / BRGM, Géorisques',
    licence: 'Licence Ouverte 2.0',
    date: '2024-03',
  },
  items: [
    {
      code: '215',
      label: { fr: 'Risque industriel', en: 'Industrial risk' },
      matches: [{ list: 'hazards', code: '21', relation: 'exact' }],
    },
    {
      code: '224',
      label: { fr: 'Risque technologique', en: 'Technological risk' },
      matches: [{ list: 'hazards', code: '21', relation: 'close' }],
    },
    {
      code: '226',
      label: { fr: 'Transport de marchandises dangereuses', en: 'Transport of dangerous goods' },
      matches: [{ list: 'hazards', code: '24', relation: 'exact' }],
    },
    {
      code: '232',
      label: { fr: 'Risque minier', en: 'Mining risk' },
      matches: [
        { list: 'hazards', code: '31', relation: 'narrow' },
        { list: 'hazards', code: '32', relation: 'narrow' },
        { list: 'hazards', code: '33', relation: 'narrow' },
        { list: 'hazards', code: '34', relation: 'narrow' },
      ],
    },
    {
      code: '236',
      label: { fr: 'Effet thermique', en: 'Thermal effect' },
      matches: [{ list: 'hazards', code: '211', relation: 'exact' }],
    },
    {
      code: '237',
      label: { fr: 'Effet de surpression', en: 'Blast effect' },
      matches: [{ list: 'hazards', code: '212', relation: 'exact' }],
    },
    {
      code: '238',
      label: { fr: 'Effet toxique', en: 'Toxic effect' },
      matches: [{ list: 'hazards', code: '213', relation: 'exact' }],
    },
    {
      code: '252',
      label: { fr: 'Effondrements généralisés', en: 'General collapse' },
      matches: [{ list: 'hazards', code: '311', relation: 'exact' }],
    },
    {
      code: '254',
      label: { fr: 'Affaissement minier', en: 'Mining subsidence' },
      variants: ['Mouvements de terrains miniers'],
      matches: [{ list: 'hazards', code: '31', relation: 'exact' }],
    },
    {
      code: '256',
      label: { fr: 'Effondrements localisés', en: 'Local collapse' },
      matches: [{ list: 'hazards', code: '312', relation: 'exact' }],
    },
    {
      code: '257',
      label: { fr: 'Affaissements progressifs', en: 'Progressive subsidence' },
      matches: [{ list: 'hazards', code: '313', relation: 'exact' }],
    },
    {
      code: '258',
      label: { fr: 'Inondations de terrains miniers', en: 'Flooding of mining land' },
      matches: [{ list: 'hazards', code: '32', relation: 'exact' }],
    },
    {
      code: '259',
      label: { fr: 'Emissions en surface de gaz de mine', en: 'Mine gas at the surface' },
      matches: [{ list: 'hazards', code: '33', relation: 'exact' }],
    },
    {
      code: '288',
      label: { fr: 'Glissements ou mouvements de pente', en: 'Slope movements' },
      matches: [{ list: 'hazards', code: '315', relation: 'exact' }],
    },
    {
      code: '290',
      label: { fr: 'Ecroulements rocheux', en: 'Rock collapse' },
      matches: [{ list: 'hazards', code: '317', relation: 'exact' }],
    },
    {
      code: '293',
      label: { fr: 'Tassements', en: 'Settlement' },
      matches: [{ list: 'hazards', code: '314', relation: 'exact' }],
    },
    {
      code: '295',
      label: { fr: 'Effet de projection', en: 'Projection effect' },
      matches: [{ list: 'hazards', code: '214', relation: 'exact' }],
    },
    {
      code: '296',
      label: { fr: 'Echauffement des terrains de dépôts', en: 'Heating of spoil heaps' },
      variants: ['Échauffement des terrains de dépôts'],
      matches: [{ list: 'hazards', code: '34', relation: 'exact' }],
    },
  ] satisfies readonly ListItem[],
});
