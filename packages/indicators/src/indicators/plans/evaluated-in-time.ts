import { ABOVE_COMMUNE } from '../../communes-of.ts';
import { defineIndicator } from '../../define-indicator.ts';
import { covering, exampleCommunes, exampleDepartement, nothing } from '../../example-communes.ts';
import { plansInTime } from '../../results/plans-in-time.ts';

/** A plan adopted in 2012, with what its record says since. */
const plan = (since: object) => (commune: string) => ({ pcs: [{ commune, adoptedOn: '2012', ...since }] });

export const evaluatedInTime = defineIndicator({
  id: 'plans/evaluated-in-time',
  version: '1.0',
  label: {
    fr: 'Part des plans connus évalués depuis moins de cinq ans',
    en: 'Share of known plans evaluated within five years',
  },
  description: {
    fr: "Deuxième des trois horloges du plan : communes dont le PCS connu a été évalué depuis cinq ans au plus, par lui-même ou dans un exercice qui vaut évaluation, ou arrêté depuis moins longtemps. Une évaluation qui n'est pas saisie n'est pas une évaluation manquante.",
    en: 'Second of the three clocks of a plan: communes whose known PCS was evaluated at most five years ago, by itself or in an exercise that counts as evaluation, or adopted since. An evaluation that was not typed is not a missing evaluation.',
  },
  cannotSay: { fr: "Ce que l'évaluation a conclu.", en: 'What the evaluation concluded.' },
  unit: '1',
  range: [0, 1],
  direction: 1,
  levels: ABOVE_COMMUNE,
  inputs: ['pcs', 'exercise', 'dataset'],
  references: [{ article: 'CSI R731-8 III', certainty: 'read-in-the-text' }],
  formula: (dossier, on) => plansInTime(dossier, on, ['PCS-19']),
  examples: [
    {
      title: {
        fr: 'un plan évalué, un récent, un ancien dont on ne sait rien',
        en: 'one plan evaluated, one recent, one old of which nothing is known',
      },
      dossier: exampleDepartement(
        exampleCommunes(
          [plan({ evaluatedOn: '2024-06-01' }), plan({ adoptedOn: '2024-02-01' }), plan({})],
          [covering('pcs')],
        ),
      ),
      on: '2026-11-21',
      // the clock of the recent plan still runs from its adoption; nothing says that the old one was not evaluated
      expected: { value: 2 / 3, bounds: { lower: 2 / 3, upper: 1 } },
    },
    {
      title: { fr: 'évalué en 2015, puis plus rien', en: 'evaluated in 2015, then nothing' },
      dossier: exampleDepartement(
        exampleCommunes(
          [plan({ evaluatedOn: '2024-06-01' }), plan({ evaluatedOn: '2015' })],
          [covering('pcs')],
        ),
      ),
      on: '2026-11-21',
      // one of two
      expected: { value: 0.5, bounds: { lower: 0.5, upper: 0.5 } },
    },
    {
      title: { fr: 'aucun plan connu', en: 'no plan known' },
      dossier: exampleDepartement(exampleCommunes([nothing, nothing])),
      on: '2026-11-21',
      expected: { value: null },
    },
  ],
});
