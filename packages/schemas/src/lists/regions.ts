import { defineList, type ListItem } from './define-list.ts';

/** The regions, with the spellings and short names met in documents. Those made by the merger of 2016 are valid from then. */
export const regions = defineList({
  name: 'regions',
  labels: { fr: 'Régions', en: 'Regions' },
  description: {
    fr: 'Les dix-huit régions, leurs codes INSEE, et les graphies rencontrées.',
    en: 'The eighteen regions, their INSEE codes, and the spellings met.',
  },
  source: {
    title: 'Code officiel géographique 2026',
    url: 'https://www.insee.fr/fr/information/2560452',
    producer: 'INSEE',
    licence: 'Licence Ouverte 2.0',
    date: '2026-01-01',
  },
  items: [
    {
      code: '84',
      label: { fr: 'Auvergne-Rhône-Alpes', en: 'Auvergne-Rhône-Alpes' },
      variants: ['ARA'],
      validFrom: '2016-01-01',
    },
    {
      code: '27',
      label: { fr: 'Bourgogne-Franche-Comté', en: 'Bourgogne-Franche-Comté' },
      variants: ['BFC'],
      validFrom: '2016-01-01',
    },
    { code: '53', label: { fr: 'Bretagne', en: 'Brittany' }, variants: ['BRE'] },
    {
      code: '24',
      label: { fr: 'Centre-Val de Loire', en: 'Centre-Val de Loire' },
      variants: ['Centre', 'CVL'],
    },
    { code: '94', label: { fr: 'Corse', en: 'Corsica' } },
    { code: '44', label: { fr: 'Grand Est', en: 'Grand Est' }, variants: ['GES'], validFrom: '2016-01-01' },
    {
      code: '32',
      label: { fr: 'Hauts-de-France', en: 'Hauts-de-France' },
      variants: ['HDF'],
      validFrom: '2016-01-01',
    },
    { code: '11', label: { fr: 'Île-de-France', en: 'Île-de-France' }, variants: ['IDF'] },
    { code: '28', label: { fr: 'Normandie', en: 'Normandy' }, variants: ['NOR'], validFrom: '2016-01-01' },
    {
      code: '75',
      label: { fr: 'Nouvelle-Aquitaine', en: 'Nouvelle-Aquitaine' },
      variants: ['NAQ'],
      validFrom: '2016-01-01',
    },
    { code: '76', label: { fr: 'Occitanie', en: 'Occitania' }, variants: ['OCC'], validFrom: '2016-01-01' },
    {
      code: '52',
      label: { fr: 'Pays de la Loire', en: 'Pays de la Loire' },
      variants: ['Pays-de-Loire', 'PDL'],
    },
    {
      code: '93',
      label: { fr: "Provence-Alpes-Côte d'Azur", en: "Provence-Alpes-Côte d'Azur" },
      variants: ['PACA'],
    },
    { code: '01', label: { fr: 'Guadeloupe', en: 'Guadeloupe' } },
    { code: '02', label: { fr: 'Martinique', en: 'Martinique' } },
    { code: '03', label: { fr: 'Guyane', en: 'French Guiana' } },
    { code: '04', label: { fr: 'La Réunion', en: 'Réunion' } },
    { code: '06', label: { fr: 'Mayotte', en: 'Mayotte' } },
  ] satisfies readonly ListItem[],
});
