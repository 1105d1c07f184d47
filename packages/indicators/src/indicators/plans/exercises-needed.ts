import { fill } from '@maillage/schemas';
import { ABOVE_COMMUNE } from '../../communes-of.ts';
import { defineIndicator, type Result } from '../../define-indicator.ts';
import { EVERY_CASE, exampleCommunes, exampleDepartement, nothing, obliged } from '../../example-communes.ts';
import { exerciseLoad } from '../../results/exercise-load.ts';
import { epciOwingPics } from './epci-owing-pics.ts';
import { obligedCommunes } from './obliged-communes.ts';

export const exercisesNeeded = defineIndicator({
  id: 'plans/exercises-needed',
  version: '1.0',
  label: { fr: 'Exercices à tenir chaque année', en: 'Exercises to hold each year' },
  description: {
    fr: 'Plans qui doivent un exercice, PCS des communes obligées et PICS des intercommunalités concernées, divisés par la période de cinq ans. En moyenne nationale : (21 057 PCS + 1 125 PICS) / 100 départements / 5 ans = 44,36.',
    en: 'Plans that owe an exercise, PCS of the obliged communes and PICS of the intercommunalities concerned, divided by the period of five years. On national average: (21 057 PCS + 1 125 PICS) / 100 départements / 5 years = 44.36.',
  },
  cannotSay: {
    fr: "Combien de journées il faut : un exercice intercommunal compte pour toutes les communes qui y prennent part, et un emploi réel en remplace un. C'est un plafond.",
    en: 'How many days it takes: an intercommunal exercise counts for every commune that takes part, and a real use replaces one. It is a ceiling.',
  },
  unit: 'exercises/year',
  range: [0, null],
  direction: 0,
  levels: ABOVE_COMMUNE,
  inputs: ['risk-prevention-plan', 'risk-exposure', 'dataset'],
  references: [
    { article: 'CSI L731-3, L731-4 (loi 2021-1520, décret 2022-1532)', certainty: 'secondary-source' },
    { article: 'cgtdessdis.com : 21 057 PCS et 1 125 PICS', certainty: 'secondary-source' },
  ],
  formula: (dossier, on) => {
    const duties = [obligedCommunes, epciOwingPics].map(({ formula }) => formula(dossier, on));
    const [pcs, pics] = duties.map(({ value }) => value);
    const load = (end: 'lower' | 'upper') =>
      exerciseLoad(
        duties.reduce((sum, duty) => sum + (endOf(duty, end) ?? 0), 0),
        on,
      );
    const said = {
      bounds: { lower: load('lower'), upper: load('upper') },
      explanation: fill(SAYS, { pcs: pcs ?? 0, pics: pics ?? 0 }),
      used: duties.flatMap(({ used = [] }) => used),
      missing: duties.flatMap(({ missing = [] }) => missing),
      parts: { pcs: pcs ?? null, pics: pics ?? null },
    };
    const isKnown = typeof pcs === 'number' && typeof pics === 'number';
    return isKnown
      ? { value: exerciseLoad(pcs + pics, on), ...said }
      : { value: null, why: 'unknown', ...said };
  },
  examples: [
    {
      title: {
        fr: 'quatre communes obligées dans une intercommunalité',
        en: 'four obliged communes in one intercommunality',
      },
      dossier: exampleDepartement(exampleCommunes([obliged, obliged, obliged, obliged, nothing], EVERY_CASE)),
      on: '2026-11-21',
      // four PCS and one PICS over five years
      expected: { value: 1, bounds: { lower: 1, upper: 1 } },
    },
    {
      title: { fr: "une commune dont l'obligation est inconnue", en: 'a commune whose duty is not known' },
      dossier: exampleDepartement(exampleCommunes([obliged, nothing])),
      on: '2026-11-21',
      // one PCS and one PICS for sure, one more PCS perhaps
      expected: { value: 0.4, bounds: { lower: 0.4, upper: 0.6 } },
    },
    {
      title: { fr: 'aucune obligation connue', en: 'no duty known' },
      dossier: exampleDepartement(exampleCommunes([nothing])),
      on: '2026-11-21',
      expected: { value: null, bounds: { lower: 0, upper: 0.4 } },
    },
  ],
});

/** An end of a count: its bounds, or the count itself when it is sure. */
function endOf({ value, bounds }: Result, end: 'lower' | 'upper'): number | null {
  return bounds?.[end] ?? value;
}

const SAYS = {
  fr: 'PCS qui doivent un exercice : {pcs} ; PICS : {pics}. Un exercice tous les cinq ans pour chacun.',
  en: 'PCS that owe an exercise: {pcs}; PICS: {pics}. One exercise every five years for each.',
};
