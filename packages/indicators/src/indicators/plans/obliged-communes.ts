import { ABOVE_COMMUNE, communesOf } from '../../communes-of.ts';
import { defineIndicator } from '../../define-indicator.ts';
import { EVERY_CASE, exampleCommunes, exampleDepartement, nothing, obliged } from '../../example-communes.ts';
import { isObliged } from '../../facts/is-obliged.ts';
import { countKnown } from '../../results/count-known.ts';

export const obligedCommunes = defineIndicator({
  id: 'plans/obliged-communes',
  version: '1.0',
  label: {
    fr: "Communes dont l'obligation d'avoir un PCS est établie",
    en: 'Communes whose duty to have a PCS is established',
  },
  description: {
    fr: 'Nombre de communes dont un cas de la loi est connu ; les bornes ajoutent celles dont on ne sait pas.',
    en: 'Number of communes with a known case of the law; the bounds add those of which it is not known.',
  },
  cannotSay: {
    fr: "Le nombre de communes obligées, tant que des cas ne sont pas chargés : c'est un plancher, la borne haute dit jusqu'où il peut monter.",
    en: 'How many communes are obliged, while some cases are not loaded: it is a floor, the upper bound says how far it may rise.',
  },
  unit: 'communes',
  range: [0, null],
  direction: 0,
  levels: ABOVE_COMMUNE,
  inputs: ['risk-prevention-plan', 'risk-exposure', 'dataset'],
  references: [{ article: 'CSI L731-3 I', certainty: 'read-in-the-text' }],
  formula: (dossier, on) =>
    countKnown(
      communesOf(dossier).map((commune) => isObliged(commune, on)),
      SAYS,
    ),
  examples: [
    {
      title: { fr: 'deux obligées, une inconnue', en: 'two obliged, one not known' },
      dossier: exampleDepartement(exampleCommunes([obliged, obliged, nothing])),
      on: '2026-11-21',
      expected: { value: 2, bounds: { lower: 2, upper: 3 } },
    },
    {
      title: { fr: 'toutes les listes chargées', en: 'every list loaded' },
      dossier: exampleDepartement(exampleCommunes([obliged, nothing], EVERY_CASE)),
      on: '2026-11-21',
      expected: { value: 1, bounds: { lower: 1, upper: 1 } },
    },
    {
      title: { fr: 'rien de chargé', en: 'nothing loaded' },
      dossier: exampleDepartement(exampleCommunes([nothing, nothing])),
      on: '2026-11-21',
      expected: { value: null, bounds: { lower: 0, upper: 2 } },
    },
  ],
});

const SAYS = {
  fr: "Obligation établie : {yes} ; pas d'obligation : {no} ; inconnue : {unknown}.",
  en: 'Duty established: {yes}; no duty: {no}; unknown: {unknown}.',
};
