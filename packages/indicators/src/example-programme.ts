import { type Dossier, type Sketch, sketchDossier } from '@maillage/schemas';

type Records = NonNullable<Sketch['records']>;
const FRANCE = { level: 'country', code: 'FR' } as const;

/** The 2020 edition of the month of public innovation, as its balance page tells it, with these events. */
export function exampleProgramme(event: NonNullable<Records['event']>, of: object = {}): Dossier {
  const edition = { ...MONTH, ...of } as NonNullable<Records['edition']>[number];
  return sketchDossier({ about: FRANCE, name: 'France', records: { edition: [edition], event } });
}

/** Five events of that month and around it; only the first is wholly inside. */
export const EXAMPLE_EVENTS = [
  happening("Mardi de l'innovation", '2020-11-03'),
  happening('Simplificathon', '2020-10-17', '2020-12-04'),
  happening('Semaine ouverte', '2020-11-27', '2021-01-22'),
  happening('Appel à idées', '2020-11-01', '2020-11-30'),
  happening('Point de presse de Toulouse', '2020-12-04'),
] as const;

/** An event of the programme, held from a day to another. */
export function happening(name: string, on: string, until?: string) {
  return {
    name,
    format: 'conference',
    on,
    ...(until && { until }),
    status: 'held',
    territory: { level: 'region', code: '32' },
    themes: ['territorial'],
  } as const;
}

const MONTH = {
  name: "Mois de l'innovation publique",
  number: 7,
  from: '2020-11-02',
  until: '2020-11-30',
  territory: FRANCE,
} as const;
