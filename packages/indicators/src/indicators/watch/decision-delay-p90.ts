import { ABOVE_COMMUNE } from '../../communes-of.ts';
import { defineIndicator } from '../../define-indicator.ts';
import { exampleDecisions } from '../../example-watch.ts';
import { decisionDelays } from '../../facts/watch.ts';
import { delayQuantile } from '../../results/delay-quantile.ts';

export const decisionDelayP90 = defineIndicator({
  id: 'watch/decision-delay-p90',
  version: '1.0',
  label: {
    fr: 'Délai du signal à la décision dépassé une fois sur dix',
    en: 'Delay from signal to decision exceeded one time in ten',
  },
  description: {
    fr: "Minutes entre la réception du premier des signaux sur lesquels une décision s'appuie et la décision : le neuvième décile des décisions prises, donné à partir de dix. Les exercices et les essais n'y sont pas ; une décision datée avant son signal est comptée à part.",
    en: 'Minutes from the reception of the first of the signals that a decision rests on to the decision: the ninth decile of the decisions taken, given from ten on. Exercises and tests are left out; a decision dated before its signal is counted apart.',
  },
  cannotSay: {
    fr: "Qu'un délai court est un bon délai : attendre peut être la bonne décision. Les signaux qui n'ont donné lieu à aucune décision n'y sont pas.",
    en: 'That a short delay is a good one: waiting may be the right decision. Signals that led to no decision are left out.',
  },
  unit: 'minutes',
  range: [0, null],
  direction: -1,
  levels: ['commune', ...ABOVE_COMMUNE],
  inputs: ['signal', 'decision', 'alert'],
  references: [
    { article: 'Projet résilience des territoires, fiche 1.4', certainty: 'read-in-the-text' },
    { article: 'Hyndman et Fan (1996), quantile de type 7', certainty: 'secondary-source' },
  ],
  formula: (dossier, on) =>
    delayQuantile(dossier, decisionDelays(dossier, on), { share: 0.9, enough: ENOUGH }),
  examples: [
    {
      title: { fr: 'onze décisions', en: 'eleven decisions' },
      dossier: exampleDecisions([10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 600]),
      on: '2026-11-21',
      // rank 1 + 0.9 × 10 = 10: the tenth of eleven
      expected: { value: 100 },
    },
    {
      title: { fr: 'trop peu de décisions', en: 'too few decisions' },
      dossier: exampleDecisions([10, 20, 600]),
      on: '2026-11-21',
      expected: { value: null },
    },
  ],
});

/** decisions below which the ninth decile is hardly more than the longest delay: one decision for each decile */
const ENOUGH = 10;
