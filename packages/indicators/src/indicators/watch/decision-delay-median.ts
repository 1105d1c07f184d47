import { ABOVE_COMMUNE } from '../../communes-of.ts';
import { defineIndicator } from '../../define-indicator.ts';
import { exampleDecisions, exampleWatch } from '../../example-watch.ts';
import { decisionDelays } from '../../facts/watch.ts';
import { delayQuantile } from '../../results/delay-quantile.ts';

export const decisionDelayMedian = defineIndicator({
  id: 'watch/decision-delay-median',
  version: '1.0',
  label: { fr: 'Délai médian du signal à la décision', en: 'Median delay from signal to decision' },
  description: {
    fr: "Minutes entre la réception du premier des signaux sur lesquels une décision s'appuie et la décision : la médiane des décisions prises. Les exercices et les essais n'y sont pas ; une décision datée avant son signal est comptée à part.",
    en: 'Minutes from the reception of the first of the signals that a decision rests on to the decision: the median of the decisions taken. Exercises and tests are left out; a decision dated before its signal is counted apart.',
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
  formula: (dossier, on) => delayQuantile(dossier, decisionDelays(dossier, on), { share: 0.5, enough: 1 }),
  examples: [
    {
      title: { fr: 'quatre décisions', en: 'four decisions' },
      dossier: exampleDecisions([10, 90, 30, 20]),
      on: '2026-11-21',
      // between 20 and 30
      expected: { value: 25 },
    },
    {
      title: { fr: 'une horloge déréglée', en: 'a wrong clock' },
      dossier: exampleDecisions([-5, 40]),
      on: '2026-11-21',
      // the decision dated five minutes before its signal is counted apart
      expected: { value: 40 },
    },
    {
      title: { fr: 'aucune décision connue', en: 'no decision known' },
      dossier: exampleWatch({}),
      on: '2026-11-21',
      expected: { value: null },
    },
  ],
});
