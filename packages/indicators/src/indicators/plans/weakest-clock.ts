import { addTo, type DayRange, daysBetween, fill, sketchDossier } from '@maillage/schemas';
import { defineIndicator } from '../../define-indicator.ts';
import { hasPcs } from '../../facts/has-pcs.ts';
import { verdictOf } from '../../facts/in-time.ts';

const commune = { about: { level: 'commune', code: '62999' } as const, name: 'Exemple-sur-Aa' };

/** The clocks of a plan, by the rule that holds each. */
const CLOCKS = { revision: 'PCS-18', evaluation: 'PCS-19', exercise: 'PCS-20' } as const;
/** years that each clock runs — CSI R731-8 I and III, L731-3 */
const YEARS = 5;

export const weakestClock = defineIndicator({
  id: 'plans/weakest-clock',
  version: '1.0',
  label: {
    fr: 'Temps restant à la plus avancée des trois horloges du plan',
    en: 'Time left on the most advanced of the three clocks of the plan',
  },
  description: {
    fr: 'Part des cinq ans qui reste avant le prochain terme, révision, évaluation ou exercice, le plus proche des trois : 1 le jour même, 0 au terme et après. Les trois horloges ne se compensent pas.',
    en: 'Share of the five years left before the next term, revision, evaluation or exercise, whichever of the three comes first: 1 on the day itself, 0 at the term and after. The three clocks do not make up for one another.',
  },
  cannotSay: {
    fr: "Que le plan serait à demi périmé : il est dans les temps ou il ne l'est pas. La part restante aide à ranger les échéances, elle ne mesure pas la qualité.",
    en: 'That the plan would be half out of date: it is in time or it is not. The share left helps to order the terms; it does not measure quality.',
  },
  unit: '1',
  range: [0, 1],
  direction: 1,
  levels: ['commune'],
  inputs: ['pcs', 'exercise', 'activation', 'rex', 'dataset'],
  references: [
    { article: 'CSI R731-8 I et III', certainty: 'read-in-the-text' },
    { article: 'CSI L731-3, D731-9', certainty: 'secondary-source' },
  ],
  formula: (dossier, on) => {
    const plan = hasPcs(dossier, on);
    if (plan.holds === false) return { value: null, why: 'not-applicable', explanation: NONE };
    if (plan.holds === null)
      return { value: null, why: 'unknown', explanation: UNKNOWN, missing: plan.missing };
    const clocks = Object.entries(CLOCKS).map(([clock, rule]) => {
      const { deadline, evidence, missing } = verdictOf(rule, dossier, on);
      return { clock, left: deadline && leftOf(deadline, on), evidence, missing };
    });
    const known = clocks.flatMap(({ clock, left }) => (left ? [{ clock, ...left }] : []));
    const isWhole = known.length === clocks.length;
    const upper = Math.min(1, ...known.map((one) => one.upper));
    const lower = isWhole ? Math.min(...known.map((one) => one.lower)) : 0;
    const said = {
      bounds: { lower, upper },
      used: clocks.flatMap(({ evidence }) => evidence),
      missing: clocks.flatMap(({ left, missing }) => (left ? [] : missing)),
      parts: Object.fromEntries(clocks.map(({ clock, left }) => [clock, left?.middle ?? null])),
      explanation: fill(SAYS, { known: known.length }),
    };
    const value = isWhole || upper === 0 ? Math.min(...known.map((one) => one.middle)) : null;
    return value === null ? { value, why: 'unknown', ...said } : { value, ...said };
  },
  examples: [
    {
      title: { fr: 'trois dates connues au jour', en: 'three dates known to the day' },
      dossier: sketchDossier({
        ...commune,
        records: {
          pcs: [
            {
              commune: '62999',
              adoptedOn: '2026-11-21',
              evaluatedOn: '2025-11-21',
              practices: [{ on: '2024-11-21', kind: 'exercise' }],
            },
          ],
        },
      }),
      on: '2026-11-21',
      // the exercise of 2024-11-21 is due again on 2029-11-21: 1096 of 1826 days are left
      expected: { value: 1096 / 1826, bounds: { lower: 1096 / 1826, upper: 1096 / 1826 } },
    },
    {
      title: { fr: "l'horloge de l'exercice est inconnue", en: 'the clock of exercises is not known' },
      dossier: sketchDossier({
        ...commune,
        records: {
          pcs: [{ commune: '62999', adoptedOn: '2012', revisedOn: '2024-11-21', evaluatedOn: '2025' }],
        },
      }),
      on: '2026-11-21',
      expected: { value: null, bounds: { lower: 0, upper: 1096 / 1826 } },
    },
    {
      title: { fr: 'une révision en retard suffit', en: 'one late revision is enough' },
      dossier: sketchDossier({ ...commune, records: { pcs: [{ commune: '62999', adoptedOn: '2012' }] } }),
      on: '2026-11-21',
      expected: { value: 0, bounds: { lower: 0, upper: 0 } },
    },
  ],
});

/** The share of a clock left before a deadline known more or less well, and in its middle. */
function leftOf({ first, last }: DayRange, on: string) {
  const share = (deadline: string) => {
    const whole = daysBetween(addTo(deadline, { years: -YEARS }), deadline);
    return Math.min(1, Math.max(0, daysBetween(on, deadline) / whole));
  };
  const [lower, upper] = [share(first), share(last)];
  return { lower, upper, middle: (lower + upper) / 2 };
}

const SAYS = {
  fr: 'Horloges connues : {known} sur 3. La plus avancée décide.',
  en: 'Clocks known: {known} of 3. The most advanced one decides.',
};
const NONE = { fr: "La commune n'a pas de PCS.", en: 'The commune has no PCS.' };
const UNKNOWN = {
  fr: 'Ce nœud ne connaît pas le PCS de la commune.',
  en: "This node does not know the commune's PCS.",
};
