import { defineList, type ListItem } from './define-list.ts';

/**
 * The hazards of the départements' risk files (DDRM): two digits for the family, three for the sub-type, whose first two
 * are those of its family. `cnig:1120000` is how the older exchanges of prevention plans write 112.
 */
export const hazards = defineList({
  name: 'hazards',
  labels: { fr: 'Aléas (DDRM)', en: 'Hazards (DDRM)' },
  description: {
    fr: 'Les risques des dossiers départementaux sur les risques majeurs : deux chiffres pour la famille, trois pour le sous-type.',
    en: 'The risks of the departmental files on major risks: two digits for the family, three for the sub-type.',
  },
  source: {
    title: 'GASPAR, ddrm_risq, édition du 2026-10-05',
    url: 'https://files.georisques.fr/GASPAR/gaspar.zip',
    producer: 'DGPR / BRGM, Géorisques',
    licence: 'Licence Ouverte 2.0',
    date: '2026-10-05',
  },
  items: [
    { code: '11', label: { fr: 'Inondation', en: 'Flood' } },
    { code: '12', label: { fr: 'Mouvement de terrain', en: 'Ground movement' } },
    { code: '13', label: { fr: 'Séisme', en: 'Earthquake' }, variants: ['1300000'] },
    { code: '14', label: { fr: 'Avalanche', en: 'Avalanche' }, variants: ['1400000'] },
    { code: '15', label: { fr: 'Eruption volcanique', en: 'Volcanic eruption' }, variants: ['1500000'] },
    {
      code: '16',
      label: { fr: 'Feu de forêt', en: 'Forest fire' },
      variants: ['1600000', 'Feux de forêt', 'Incendie de forêt'],
    },
    { code: '17', label: { fr: "Phénomène lié à l'atmosphère", en: 'Weather phenomenon' } },
    { code: '18', label: { fr: 'Radon', en: 'Radon' }, variants: ['1800000'] },
    { code: '21', label: { fr: 'Risque industriel', en: 'Industrial risk' }, variants: ['Industriel'] },
    { code: '22', label: { fr: 'Nucléaire', en: 'Nuclear' }, variants: ['2200000'] },
    { code: '23', label: { fr: 'Rupture de barrage', en: 'Dam failure' }, variants: ['2300000'] },
    {
      code: '24',
      label: { fr: 'Transport de marchandises dangereuses', en: 'Transport of dangerous goods' },
      variants: ['2400000'],
    },
    { code: '25', label: { fr: 'Engins de guerre', en: 'War devices' }, variants: ['2500000'] },
    { code: '31', label: { fr: 'Affaissement minier', en: 'Mining subsidence' } },
    { code: '32', label: { fr: 'Inondations de terrains miniers', en: 'Flooding of mining land' } },
    {
      code: '33',
      label: { fr: 'Emissions en surface de gaz de mine', en: 'Mine gas at the surface' },
      variants: ['3300000'],
    },
    {
      code: '34',
      label: { fr: 'Echauffement des terrains de dépôts', en: 'Heating of spoil heaps' },
      variants: ['3400000'],
    },
    {
      code: '112',
      label: {
        fr: "Par une crue à débordement lent de cours d'eau",
        en: 'Flood by slow overflow of a river',
      },
      broader: '11',
      variants: ['1120000'],
    },
    {
      code: '113',
      label: {
        fr: "Par une crue torrentielle ou à montée rapide de cours d'eau",
        en: 'Flash flood or fast-rising river',
      },
      broader: '11',
      variants: ['1130000'],
    },
    {
      code: '114',
      label: { fr: 'Par ruissellement et coulée de boue', en: 'Run-off and mudflow' },
      broader: '11',
      variants: ['1140000'],
    },
    {
      code: '115',
      label: { fr: 'Par lave torrentielle (torrent et talweg)', en: 'Debris flow (torrent and thalweg)' },
      broader: '11',
      variants: ['1150000'],
    },
    {
      code: '116',
      label: { fr: 'Par remontées de nappes naturelles', en: 'Rising groundwater' },
      broader: '11',
      variants: ['1160000'],
    },
    {
      code: '117',
      label: { fr: 'Par submersion marine', en: 'Marine submersion' },
      broader: '11',
      variants: ['1170000'],
    },
    {
      code: '121',
      label: {
        fr: "Affaissements et effondrements d'origine anthropique (anciennes carrières souterraines, hors mines)",
        en: 'Subsidence and collapse of human origin (former underground quarries, mines excepted)',
      },
      broader: '12',
      variants: ['1210000'],
    },
    {
      code: '122',
      label: {
        fr: "Affaissements et effondrements d'origine naturelle (cavités souterraines)",
        en: 'Subsidence and collapse of natural origin (underground cavities)',
      },
      broader: '12',
      variants: ["Affaissement et effondrements d'origine naturelle (cavités souterraines hors mines)"],
    },
    {
      code: '123',
      label: { fr: 'Eboulement ou chutes de pierres et de blocs', en: 'Rockfall' },
      broader: '12',
      variants: ['1230000'],
    },
    {
      code: '124',
      label: { fr: 'Glissement de terrain', en: 'Landslide' },
      broader: '12',
      variants: ['1240000'],
    },
    {
      code: '125',
      label: { fr: 'Avancée dunaire', en: 'Advancing dunes' },
      broader: '12',
      variants: ['1250000'],
    },
    {
      code: '126',
      label: { fr: 'Recul du trait de côte et de falaises', en: 'Retreat of coastline and cliffs' },
      broader: '12',
      variants: ['1260000'],
    },
    {
      code: '127',
      label: { fr: 'Tassements différentiels', en: 'Differential settlement' },
      broader: '12',
      variants: ['1270000', 'Retrait-gonflement des sols argileux'],
    },
    {
      code: '171',
      label: { fr: 'Cyclone / Ouragan (vent)', en: 'Cyclone, hurricane (wind)' },
      broader: '17',
      variants: ['1710000'],
    },
    {
      code: '172',
      label: { fr: 'Tempête et grains (vent)', en: 'Storm and squalls (wind)' },
      broader: '17',
      variants: ['1720000'],
    },
    { code: '174', label: { fr: 'Foudre', en: 'Lightning' }, broader: '17', variants: ['1740000'] },
    { code: '175', label: { fr: 'Grêle', en: 'Hail' }, broader: '17', variants: ['1750000'] },
    {
      code: '176',
      label: { fr: 'Neige et pluies verglaçantes', en: 'Snow and freezing rain' },
      broader: '17',
      variants: ['1760000'],
    },
    {
      code: '211',
      label: { fr: 'Effet thermique', en: 'Thermal effect' },
      broader: '21',
      variants: ['2110000'],
    },
    {
      code: '212',
      label: { fr: 'Effet de surpression', en: 'Blast effect' },
      broader: '21',
      variants: ['2120000'],
    },
    { code: '213', label: { fr: 'Effet toxique', en: 'Toxic effect' }, broader: '21', variants: ['2130000'] },
    {
      code: '214',
      label: { fr: 'Effet de projection', en: 'Projection effect' },
      broader: '21',
      variants: ['2140000'],
    },
    {
      code: '311',
      label: { fr: 'Effondrements généralisés', en: 'General collapse' },
      broader: '31',
      variants: ['3110000'],
    },
    {
      code: '312',
      label: { fr: 'Effondrements localisés', en: 'Local collapse' },
      broader: '31',
      variants: ['3120000'],
    },
    {
      code: '313',
      label: { fr: 'Affaissements progressifs', en: 'Progressive subsidence' },
      broader: '31',
      variants: ['3130000'],
    },
    { code: '314', label: { fr: 'Tassements', en: 'Settlement' }, broader: '31', variants: ['3140000'] },
    {
      code: '315',
      label: { fr: 'Glissements ou mouvements de pente', en: 'Slope movements' },
      broader: '31',
      variants: ['3150000'],
    },
    { code: '316', label: { fr: 'Coulées', en: 'Mudslides' }, broader: '31', variants: ['3160000'] },
    {
      code: '317',
      label: { fr: 'Ecroulements rocheux', en: 'Rock collapse' },
      broader: '31',
      variants: ['3170000'],
    },
    {
      code: '321',
      label: {
        fr: 'Pollution des eaux souterraines et de surface',
        en: 'Pollution of ground and surface water',
      },
      broader: '32',
      variants: ['3210000'],
    },
    {
      code: '322',
      label: { fr: 'Pollution des sédiments et sols', en: 'Pollution of sediments and soils' },
      broader: '32',
      variants: ['3220000'],
    },
    { code: 'AUTRE', label: { fr: 'Autre risque', en: 'Other risk' } },
  ] satisfies readonly ListItem[],
});
