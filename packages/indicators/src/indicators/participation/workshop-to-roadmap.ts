import {
  type Dossier,
  daysBetween,
  fill,
  hasHappened,
  type Missing,
  pastRange,
  roadmap,
  sketchDossier,
} from '@maillage/schemas';
import { ABOVE_COMMUNE } from '../../communes-of.ts';
import { defineIndicator } from '../../define-indicator.ts';
import { gatheringsOf } from '../../facts/participation.ts';
import { readIn } from '../../facts/read-in.ts';
import { recordsAcross } from '../../facts/records-across.ts';
import { quantile } from '../../methods/statistics/quantile.ts';
import { noneRecorded } from '../../results/none-recorded.ts';

const departement = { about: { level: 'departement', code: '62' } as const, name: 'Pas-de-Calais' };
const workshop = {
  name: 'Atelier de conclusion',
  on: '2025-07-07',
  territory: departement.about,
  status: 'held',
  audience: 'mixed',
  concertation: 'concertation-62',
} as const;
const adopted = {
  name: 'Feuille de route résilience',
  territory: departement.about,
  concertation: 'concertation-62',
  state: 'adopted',
} as const;

export const workshopToRoadmap = defineIndicator({
  id: 'participation/workshop-to-roadmap',
  version: '1.0',
  label: {
    fr: "Délai du dernier atelier à l'adoption des mesures",
    en: 'Delay from the last workshop to the adoption of measures',
  },
  description: {
    fr: "Jours entre le dernier atelier d'une concertation et l'adoption de la feuille de route qui porte ses mesures ; la médiane quand il y en a plusieurs. Une date partielle donne des bornes.",
    en: 'Days from the last workshop of a concertation to the adoption of the roadmap that carries its measures; the median when there are several. A partial date gives bounds.',
  },
  cannotSay: {
    fr: "Que les mesures viennent des ateliers : la reprise des contributions le dit. Les concertations sans feuille de route n'y sont pas.",
    en: 'That the measures come from the workshops: the uptake of contributions says so. Concertations without a roadmap are left out.',
  },
  unit: 'days',
  range: [0, null],
  direction: -1,
  levels: ['commune', ...ABOVE_COMMUNE],
  inputs: ['workshop', 'concertation', 'roadmap'],
  references: [{ article: 'Concertation du Pas-de-Calais, 2025', certainty: 'read-in-the-text' }],
  formula: (dossier, on) => {
    const delays = delaysOf(dossier, on);
    const median = (which: 'lower' | 'upper') =>
      quantile(
        delays.map((delay) => delay[which]),
        0.5,
      );
    const [lower, upper] = [median('lower'), median('upper')];
    if (lower === null || upper === null) return noneRecorded(dossier, ROADMAPS);
    return {
      value: (lower + upper) / 2,
      bounds: { lower, upper },
      explanation: fill(SAYS, { count: delays.length }),
      used: delays.map(({ record }) => readIn(record)),
      parts: { roadmaps: delays.length },
    };
  },
  examples: [
    {
      title: { fr: 'adoptée cent jours après', en: 'adopted a hundred days later' },
      dossier: sketchDossier({
        ...departement,
        records: { workshop: [workshop], roadmap: [{ ...adopted, adoptedOn: '2025-10-15' }] },
      }),
      on: '2026-11-21',
      expected: { value: 100, bounds: { lower: 100, upper: 100 } },
    },
    {
      title: { fr: 'adoptée en octobre, sans le jour', en: 'adopted in October, the day unknown' },
      dossier: sketchDossier({
        ...departement,
        records: { workshop: [workshop], roadmap: [{ ...adopted, adoptedOn: '2025-10' }] },
      }),
      on: '2026-11-21',
      // from 86 days (1 October) to 116 (31 October)
      expected: { value: 101, bounds: { lower: 86, upper: 116 } },
    },
    {
      title: { fr: 'pas encore adoptée', en: 'not yet adopted' },
      dossier: sketchDossier({
        ...departement,
        records: { workshop: [workshop], roadmap: [{ ...adopted, state: 'drafting' }] },
      }),
      on: '2026-11-21',
      expected: { value: null },
    },
  ],
});

/** The days between the last workshop of each concertation and its roadmap; a roadmap adopted before it measures nothing. */
function delaysOf(dossier: Dossier, on: string) {
  const lastDays = new Map(
    gatheringsOf(dossier, on)
      .toSorted((a, b) => (a.lastDay < b.lastDay ? -1 : 1))
      .map(({ concertation, lastDay }) => [concertation, lastDay]),
  );
  return recordsAcross(dossier, roadmap, on).flatMap((record) => {
    const { concertation, adoptedOn } = record.body;
    const lastDay = concertation && lastDays.get(concertation);
    if (lastDay === undefined || !hasHappened(adoptedOn, on)) return [];
    const { first, last } = pastRange(adoptedOn, on);
    if (last < lastDay) return [];
    const lower = Math.max(0, daysBetween(lastDay, first));
    return [{ record, lower, upper: daysBetween(lastDay, last) }];
  });
}

const ROADMAPS: Missing = {
  type: 'roadmap',
  what: {
    fr: 'les feuilles de route adoptées et leurs ateliers',
    en: 'adopted roadmaps and their workshops',
  },
};
const SAYS = {
  fr: 'Feuilles de route adoptées après leurs ateliers : {count}.',
  en: 'Roadmaps adopted after their workshops: {count}.',
};
