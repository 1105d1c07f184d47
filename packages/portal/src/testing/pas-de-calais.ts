import type { Source, TerritoryRef } from '@maillage/schemas';

/** A record to be loaded into the node of a test. */
export type Loaded = {
  readonly type: string;
  readonly id: string;
  readonly source: Source;
  readonly body: unknown;
};

const COG: Source = {
  title: 'Code officiel géographique et populations légales 2026',
  url: 'https://www.insee.fr/fr/information/2560452',
  producer: 'INSEE',
  licence: 'Licence Ouverte 2.0',
  date: '2026-01-01' as Source['date'],
};
const GASPAR_2024: Source = {
  title: 'GASPAR, édition de mars 2024',
  url: 'https://www.georisques.gouv.fr/',
  producer: 'DGPR et BRGM (Géorisques)',
  licence: 'Licence Ouverte 2.0',
  date: '2024-03' as Source['date'],
};
const GASPAR_2026: Source = {
  ...GASPAR_2024,
  title: 'GASPAR, édition d’octobre 2026, extrait du Pas-de-Calais',
  date: '2026-10-05' as Source['date'],
};
const DITP: Source = {
  title: 'Co-construire la résilience : la démarche innovante du Pas-de-Calais',
  url: 'https://www.modernisation.gouv.fr/',
  producer: 'DITP',
  licence: 'Licence Ouverte 2.0',
  date: '2025-07-09' as Source['date'],
};

const FRANCE: TerritoryRef = { level: 'country', code: 'FR' };
const HDF: TerritoryRef = { level: 'region', code: '32' };
const PDC: TerritoryRef = { level: 'departement', code: '62' };
const SAINT_OMER: TerritoryRef = { level: 'epci', code: '200069037' };
const LENS: TerritoryRef = { level: 'epci', code: '246200364' };
const ARRAS: TerritoryRef = { level: 'epci', code: '200033579' };

/**
 * Four communes of the Pas-de-Calais, real: the two of the founding documents, one that has only a technological plan,
 * and one of which nothing is known. Outlines to the kilometre; Clairmarais and Saint-Omer share a border.
 */
export const PAS_DE_CALAIS: readonly Loaded[] = [
  place('country', 'FR', 'France', []),
  place('region', '32', 'Hauts-de-France', [FRANCE]),
  place('departement', '62', 'Pas-de-Calais', [HDF, FRANCE]),
  place('arrondissement', '625', 'Saint-Omer', [PDC, HDF, FRANCE]),
  place('arrondissement', '627', 'Lens', [PDC, HDF, FRANCE]),
  place('arrondissement', '621', 'Arras', [PDC, HDF, FRANCE]),
  place('epci', '200069037', 'CA du Pays de Saint-Omer', [PDC, HDF, FRANCE], { kind: 'CA' }),
  place('epci', '246200364', 'CA de Lens - Liévin', [PDC, HDF, FRANCE], { kind: 'CA' }),
  place('epci', '200033579', "CU d'Arras", [PDC, HDF, FRANCE], { kind: 'CU' }),
  commune('62225', 'Clairmarais', 579, SAINT_OMER, '625', [
    [2.411, 50.767],
    [2.364, 50.752],
    [2.356, 50.772],
    [2.297, 50.756],
    [2.289, 50.777],
    [2.313, 50.787],
    [2.361, 50.776],
    [2.386, 50.778],
    [2.404, 50.772],
    [2.411, 50.767],
  ]),
  commune('62765', 'Saint-Omer', 14358, SAINT_OMER, '625', [
    [2.243, 50.797],
    [2.256, 50.788],
    [2.289, 50.777],
    [2.297, 50.756],
    [2.279, 50.746],
    [2.245, 50.748],
    [2.237, 50.769],
    [2.232, 50.785],
    [2.229, 50.791],
    [2.243, 50.797],
  ]),
  commune('62528', 'Loos-en-Gohelle', 6850, LENS, '627', [
    [2.757, 50.454],
    [2.766, 50.466],
    [2.78, 50.479],
    [2.79, 50.473],
    [2.812, 50.473],
    [2.815, 50.461],
    [2.816, 50.455],
    [2.787, 50.442],
    [2.755, 50.441],
    [2.757, 50.454],
  ]),
  commune('62042', 'Athies', 1049, ARRAS, '621', [
    [2.835, 50.32],
    [2.849, 50.32],
    [2.85, 50.318],
    [2.845, 50.297],
    [2.826, 50.298],
    [2.835, 50.32],
  ]),

  load('risk-prevention-plan', 'pprn-62225', GASPAR_2026, {
    commune: '62225',
    name: 'PPRN-I - Marais Audomarois',
    kind: 'pprn',
    hazards: [{ label: 'Inondation' }],
    state: 'approved',
    approvedOn: '2024-11-05',
  }),
  load('risk-exposure', 'ddrm-62225-1', GASPAR_2026, {
    commune: '62225',
    kind: 'ddrm',
    hazard: { label: 'Séisme', nomenclature: 'ddrm' },
  }),
  load('risk-exposure', 'ddrm-62225-2', GASPAR_2026, {
    commune: '62225',
    kind: 'ddrm',
    hazard: { label: 'Transport de marchandises dangereuses', nomenclature: 'ddrm' },
  }),
  tally('62225', 'Inondations et/ou Coulées de Boue', 14, '2024-02-26'),
  tally('62225', 'Sécheresse', 6, '2022-04-01'),
  tally('62225', 'Inondations Remontée Nappe', 2, '1995-01-01'),
  tally('62225', 'Mouvement de Terrain', 1, '1999-12-25'),
  load('risk-prevention-plan', 'pprm-62528', GASPAR_2024, {
    commune: '62528',
    procedure: '62DDTM20150002',
    name: 'PPRm du LENSOIS',
    kind: 'pprm',
    hazards: [{ code: '254', label: 'Affaissement minier', nomenclature: 'gaspar-ppr' }],
    state: 'approved',
    prescribedOn: '2015-06-09',
    approvedOn: '2017-11-16',
  }),
  load('tim', 'tim-62528', GASPAR_2024, { commune: '62528', sentOn: '2004-05-25' }),
  load('risk-prevention-plan', 'pprt-62042', GASPAR_2024, {
    commune: '62042',
    name: 'PPRT CECA',
    kind: 'pprt',
    hazards: [{ code: '215', label: 'Risque industriel', nomenclature: 'gaspar-ppr' }],
    state: 'approved',
    approvedOn: '2014-12-15',
  }),

  load('dataset', 'cog', COG, {
    name: COG.title,
    importedOn: '2026-11-21',
    rowsRead: 34_969,
    recordsWritten: 13,
    rowsRefused: 0,
    covers: [{ type: 'territory', territories: [PDC], exhaustive: true }],
  }),
  load('dataset', 'ddrm', GASPAR_2026, {
    name: GASPAR_2026.title,
    importedOn: '2026-11-21',
    covers: [
      {
        type: 'risk-exposure',
        kind: 'ddrm',
        territories: [{ level: 'commune', code: '62225' }],
        exhaustive: true,
      },
    ],
  }),
  load('dataset', 'tim', GASPAR_2024, {
    name: 'GASPAR, information transmise au maire',
    importedOn: '2026-11-21',
    covers: [{ type: 'tim', territories: [PDC], exhaustive: false }],
  }),

  load('concertation', 'pas-de-calais-2025', DITP, {
    name: 'Plan de résilience du Pas-de-Calais',
    territory: PDC,
    missionLetterOn: '2024-01-09',
    lead: 'Préfecture du Pas-de-Calais',
    supports: ['DITP', 'SIILAB', 'Lab’Brasserie'],
    phases: [
      { name: 'Concertation', period: '2025-03-07/2025-07-07', status: 'ongoing' },
      { name: 'Rédaction', period: '2025-09-01/..', status: 'announced' },
    ],
    workshops: [
      workshop('Maires', 3, '[2025-03-07..2025-04-25]', 'held'),
      workshop('Habitants', 4, '[2025-04-28..2025-05-27]', 'held'),
      workshop('Acteurs économiques', 1, '2025-05-19', 'held'),
      workshop('Acteurs économiques', 1, '2025-05-22', 'held'),
      workshop('Ensemble des acteurs', 1, '2025-07-07', 'announced'),
    ],
    deliverables: [{ name: 'Feuille de route résilience', status: 'announced' }],
    themes: ['agriculture', 'habitat', 'construction', 'activité économique'],
  }),
  load('event', 'atelier-conclusif', DITP, {
    name: 'Atelier conclusif',
    format: 'workshop',
    on: '2025-07-07',
    status: 'announced',
    territory: PDC,
    concertation: 'pas-de-calais-2025',
    contacts: [{ function: 'Service de presse', phone: '03 00 00 00 00' }],
  }),
  load('event', 'simplificathon', DITP, {
    name: 'Simplificathon',
    format: 'hackathon',
    on: '2020-10-17',
    until: '2020-12-04',
    status: 'held',
    mode: 'online',
    participants: { value: 100, qualifier: 'more-than', status: 'realised' },
  }),
];

function load(type: string, id: string, source: Source, body: unknown): Loaded {
  return { type, id, source, body };
}

function place(
  level: string,
  code: string,
  name: string,
  parents: readonly TerritoryRef[],
  more = {},
): Loaded {
  return load('territory', `${level}-${code}`, COG, { level, code, name, parents, ...more });
}

function commune(
  code: string,
  name: string,
  municipal: number,
  epci: TerritoryRef,
  arrondissement: string,
  ring: readonly (readonly number[])[],
): Loaded {
  return place(
    'commune',
    code,
    name,
    [epci, { level: 'arrondissement', code: arrondissement }, PDC, HDF, FRANCE],
    {
      kind: 'commune-actuelle',
      population: { municipal, year: '2023' },
      outline: { type: 'Polygon', coordinates: [ring] },
    },
  );
}

function tally(commune: string, label: string, count: number, lastEventOn: string): Loaded {
  const id = `tally-${commune}-${label.length}-${count}`;
  return load('catnat-tally', id, GASPAR_2026, {
    commune,
    hazard: { label, nomenclature: 'catnat' },
    count,
    lastEventOn,
  });
}

function workshop(audience: string, count: number, on: string, status: 'held' | 'announced') {
  const counted = status === 'held' ? 'realised' : 'announced';
  return {
    audience,
    count: { value: count, qualifier: 'exact', status: counted },
    on,
    status,
    participantsEach: { value: 50, qualifier: 'about', status: counted },
  };
}
