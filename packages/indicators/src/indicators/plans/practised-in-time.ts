import { ABOVE_COMMUNE } from '../../communes-of.ts';
import { defineIndicator } from '../../define-indicator.ts';
import { covering, exampleCommunes, exampleDepartement, nothing } from '../../example-communes.ts';
import { plansInTime } from '../../results/plans-in-time.ts';

/** A plan adopted in 2012, with what its record says since. */
const plan = (since: object) => (commune: string) => ({ pcs: [{ commune, adoptedOn: '2012', ...since }] });
const practised = plan({ practices: [{ on: '2023-05-11', kind: 'exercise' }] });
const used = (commune: string) => ({
  ...plan({})(commune),
  activation: [
    {
      territory: { level: 'commune', code: commune } as const,
      event: 'Crue de novembre',
      startedAt: '2023-11-06T14:00:00+01:00',
    },
  ],
});

export const practisedInTime = defineIndicator({
  id: 'plans/practised-in-time',
  version: '1.0',
  label: {
    fr: 'Part des plans connus éprouvés depuis moins de cinq ans',
    en: 'Share of known plans practised within five years',
  },
  description: {
    fr: "Troisième des trois horloges du plan : communes dont le PCS connu a donné lieu depuis cinq ans au plus à un exercice, à une participation à celui de l'intercommunalité, ou à un emploi réel, qui le remplace.",
    en: 'Third of the three clocks of a plan: communes whose known PCS saw, at most five years ago, an exercise, a part taken in that of the intercommunality, or a real use, which replaces one.',
  },
  cannotSay: {
    fr: "Si l'exercice a éprouvé tout le plan, ni si la population y a pris part. Un exercice qui n'a pas été saisi ne se voit pas.",
    en: 'Whether the exercise tried the whole plan, nor whether the population took part. An exercise that nobody typed does not show.',
  },
  unit: '1',
  range: [0, 1],
  direction: 1,
  levels: ABOVE_COMMUNE,
  inputs: ['pcs', 'exercise', 'activation', 'rex', 'dataset'],
  references: [{ article: 'CSI L731-3, D731-9, D731-10', certainty: 'secondary-source' }],
  formula: (dossier, on) => plansInTime(dossier, on, ['PCS-20']),
  examples: [
    {
      title: {
        fr: 'un exercice, un emploi réel, un plan éprouvé il y a longtemps',
        en: 'one exercise, one real use, one plan practised long ago',
      },
      dossier: exampleDepartement(
        exampleCommunes(
          [practised, used, plan({ practices: [{ on: '2015', kind: 'exercise' }] })],
          [covering('pcs')],
        ),
      ),
      on: '2026-11-21',
      // two of three
      expected: { value: 2 / 3, bounds: { lower: 2 / 3, upper: 2 / 3 } },
    },
    {
      title: {
        fr: 'un plan ancien dont la fiche ne dit pas les exercices',
        en: 'an old plan whose record does not give its exercises',
      },
      dossier: exampleDepartement(exampleCommunes([practised, plan({})], [covering('pcs')])),
      on: '2026-11-21',
      // one of two in time, the other perhaps
      expected: { value: 0.5, bounds: { lower: 0.5, upper: 1 } },
    },
    {
      title: { fr: 'aucun plan connu', en: 'no plan known' },
      dossier: exampleDepartement(exampleCommunes([nothing, nothing])),
      on: '2026-11-21',
      expected: { value: null },
    },
  ],
});
