import { fill, type Missing, type Sketch, sketchDossier } from '@maillage/schemas';
import { ABOVE_COMMUNE } from '../../communes-of.ts';
import { defineIndicator } from '../../define-indicator.ts';
import { gatheringsOf, peopleAt } from '../../facts/participation.ts';
import { closedBounds } from '../../facts/quoted.ts';
import { readIn } from '../../facts/read-in.ts';
import { noneRecorded } from '../../results/none-recorded.ts';

const departement = { about: { level: 'departement', code: '62' } as const, name: 'Pas-de-Calais' };
type Workshops = NonNullable<NonNullable<Sketch['records']>['concertation']>;
const workshops = (
  ...given: readonly [audience: string, count: number, on: string, status: 'held' | 'announced'][]
): Workshops => [
  {
    name: 'Concertation sur la résilience',
    territory: departement.about,
    phases: [],
    workshops: given.map(([audience, count, on, status]) => ({
      audience,
      on,
      status,
      count: { value: count, qualifier: 'exact', status: 'realised' },
      participantsEach: { value: 50, qualifier: 'about', status: 'realised' },
    })),
  },
];

export const participants = defineIndicator({
  id: 'participation/participants',
  version: '1.0',
  label: { fr: 'Participants aux ateliers, par public', en: 'Participants in workshops, by audience' },
  description: {
    fr: "Participants des ateliers dont le dernier jour est passé, ni annulés ni reportés : la somme des chiffres tels qu'ils ont été dits, en tout et par public. « Plus de », « environ » restent des bornes : quand un bout manque, il n'y a pas d'encadrement.",
    en: 'Participants in the workshops whose last day has passed, neither cancelled nor postponed: the sum of the figures as they were said, in all and by audience. "More than" and "about" stay bounds: where an end is missing, there is no bracket.',
  },
  cannotSay: {
    fr: "Combien de personnes différentes sont venues : qui vient deux fois compte deux fois. Qui n'est pas venu ne s'y lit pas.",
    en: 'How many different people came: who comes twice counts twice. Who did not come cannot be read in it.',
  },
  unit: 'participations',
  range: [0, null],
  direction: 1,
  levels: ['commune', ...ABOVE_COMMUNE],
  inputs: ['concertation', 'workshop'],
  references: [{ article: 'Concertation du Pas-de-Calais, 2025', certainty: 'read-in-the-text' }],
  formula: (dossier, on) => {
    const past = gatheringsOf(dossier, on);
    const told = past.filter(({ people }) => people !== undefined);
    if (told.length === 0) return noneRecorded(dossier, WORKSHOPS);
    const sum = peopleAt(told);
    const bounds = told.length === past.length ? closedBounds(sum) : undefined;
    const byAudience = [...Map.groupBy(told, ({ audience }) => audience)];
    return {
      value: sum.said,
      ...(bounds && { bounds }),
      explanation: fill(SAYS, { said: sum.said, silent: past.length - told.length }),
      used: told.map(({ record }) => readIn(record)),
      missing: told.length === past.length ? [] : [WORKSHOPS],
      parts: {
        ...Object.fromEntries(byAudience.map(([audience, some]) => [audience, peopleAt(some).said])),
        least: sum.least,
        most: sum.most,
      },
    };
  },
  examples: [
    {
      title: { fr: 'la concertation du Pas-de-Calais', en: 'the concertation of the Pas-de-Calais' },
      // 10 workshops of about fifty; the conclusive one is still "announced", two days after its date
      dossier: sketchDossier({
        ...departement,
        records: {
          concertation: workshops(
            ['maires', 3, '[2025-03-07..2025-04-25]', 'held'],
            ['habitants', 4, '[2025-04-28..2025-05-27]', 'held'],
            ['acteurs économiques', 2, '[2025-05-19..2025-05-22]', 'held'],
            ['tous', 1, '2025-07-07', 'announced'],
          ),
        },
      }),
      on: '2025-07-09',
      expected: { value: 500 },
    },
    {
      title: { fr: 'des nombres exacts', en: 'exact numbers' },
      dossier: sketchDossier({
        ...departement,
        records: {
          workshop: [18, 22].map((value) => ({
            name: 'Atelier',
            on: '2025-03-07',
            territory: departement.about,
            status: 'held' as const,
            audience: 'mayors' as const,
            participants: { value, qualifier: 'exact' as const, status: 'realised' as const },
          })),
        },
      }),
      on: '2026-11-21',
      expected: { value: 40, bounds: { lower: 40, upper: 40 } },
    },
    {
      title: { fr: 'un atelier encore à venir', en: 'a workshop still to come' },
      dossier: sketchDossier({
        ...departement,
        records: { concertation: workshops(['tous', 1, '2025-07-07', 'announced']) },
      }),
      on: '2025-07-06',
      expected: { value: null },
    },
  ],
});

const WORKSHOPS: Missing = {
  type: 'workshop',
  what: { fr: 'les ateliers et leurs participants', en: 'workshops and their participants' },
};
const SAYS = {
  fr: 'Participations dites : {said}. Ateliers passés sans chiffre : {silent}.',
  en: 'Participations as said: {said}. Past workshops without a figure: {silent}.',
};
