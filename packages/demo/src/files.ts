/**
 * A file of the demonstration, as the manifest lists it.
 *
 * - `connector`: the source that reads it, an id of `@maillage/connectors`
 * - `name`: the file in `data/`, cut to Nord and Pas-de-Calais in the format of its producer
 * - `date`: of the edition, partial; `retrievedAt`: the day it was obtained, from `obtainedFrom`
 */
export type DemoFile = {
  readonly connector: string;
  readonly name: string;
  readonly title: string;
  readonly producer: string;
  readonly licence: string;
  readonly date: string;
  readonly retrievedAt: string;
  readonly obtainedFrom: string;
};

const LICENCE = 'Licence Ouverte 2.0';
const RETRIEVED = '2026-11-21';

const COG = {
  producer: 'INSEE',
  licence: LICENCE,
  date: '2026-01-01',
  retrievedAt: RETRIEVED,
  obtainedFrom: 'https://github.com/datagouv/decoupage-administratif/tree/98976e5/sources',
};
const MESH = {
  producer: 'Etalab, INSEE, DGCL',
  licence: LICENCE,
  date: '2026-03-09',
  retrievedAt: RETRIEVED,
  obtainedFrom: 'https://www.npmjs.com/package/@etalab/decoupage-administratif/v/6.0.0',
};
const OUTLINES = {
  producer: 'IGN',
  licence: LICENCE,
  // the edition is not written in the files: it is between these years by the communes that they draw
  date: '[2019..2022]',
  retrievedAt: RETRIEVED,
  obtainedFrom: 'https://github.com/MTES-MCT/aides-territoires/tree/eae9cab/src/static/geojson',
};
const GASPAR = {
  producer: 'DGPR, BRGM (Géorisques)',
  licence: LICENCE,
  date: '2024-03',
  retrievedAt: RETRIEVED,
  obtainedFrom: 'https://github.com/MouadBouaicha/Building-Claim-Prediction/tree/0dbbdc8/gaspar',
};

/** What was cut, and where from. */
export const FILES: readonly DemoFile[] = [
  { ...COG, connector: 'cog-communes', name: 'communes.csv', title: 'Communes' },
  { ...COG, connector: 'cog-geography', name: 'arrondissements.csv', title: 'Arrondissements' },
  { ...COG, connector: 'cog-geography', name: 'departements.csv', title: 'Départements' },
  { ...COG, connector: 'cog-geography', name: 'regions.csv', title: 'Régions' },
  { ...COG, connector: 'cog-movements', name: 'mouvements-communes.csv', title: 'Mouvements de communes' },
  { ...COG, connector: 'insee-populations', name: 'donnees_communes.csv', title: 'Populations de référence' },
  {
    ...MESH,
    connector: 'decoupage-administratif',
    name: 'communes-59-62.json',
    title: 'Communes, SIREN et codes postaux',
  },
  { ...MESH, connector: 'decoupage-administratif', name: 'epci-59-62.json', title: 'Intercommunalités' },
  {
    ...OUTLINES,
    connector: 'contours-communes',
    name: 'communes-1000m-59.geojson',
    title: 'Contours des communes du Nord',
  },
  {
    ...OUTLINES,
    connector: 'contours-communes',
    name: 'communes-1000m-62.geojson',
    title: 'Contours des communes du Pas-de-Calais',
  },
  {
    ...OUTLINES,
    connector: 'contours-departements',
    name: 'departements-1000m.geojson',
    title: 'Contours des départements',
  },
  { ...GASPAR, connector: 'gaspar-dicrim', name: 'dicrim_gaspar.csv', title: 'Publication des DICRIM' },
  {
    ...GASPAR,
    connector: 'gaspar-tim',
    name: 'tim_gaspar.csv',
    title: "Transmissions d'information aux maires",
  },
  { ...GASPAR, connector: 'gaspar-pprm', name: 'pprm_gaspar.csv', title: 'PPR miniers' },
  {
    connector: 'rouages-risques',
    name: 'rouages-62-risques-extrait.json',
    title: 'Risques de 55 communes du Pas-de-Calais, tirés de GASPAR par rouages.fr',
    producer: 'DGPR, BRGM (Géorisques), rouages.fr',
    licence: LICENCE,
    date: '2026-10-05',
    retrievedAt: RETRIEVED,
    obtainedFrom:
      'https://github.com/MayetSoft/rouages.fr/blob/372f763/public/territoires/dep/62-risques.json',
  },
  {
    connector: 'catnat-decree',
    name: 'catnat-arrete-2023-11-14-extrait.csv',
    title: 'Arrêté de catastrophe naturelle du 14 novembre 2023, 10 communes sur 205',
    producer: "Ministère de l'intérieur (Journal officiel)",
    licence: LICENCE,
    date: '2023-11-14',
    retrievedAt: RETRIEVED,
    obtainedFrom: 'https://github.com/tgrandje/french-cities/blob/ddd765f/notebooks_docs/usecase_3.ipynb',
  },
];
