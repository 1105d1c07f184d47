import type { Practice } from '../../shapes/practice.ts';
import { enumerate, fill, type Text } from '../../text.ts';
import { aboutPcs } from '../about-plan.ts';
import { practicesOf } from '../clocks/plan-facts.ts';
import { listsEveryPractice } from '../clocks/practices.ts';
import { defineLegalRule, type Finding } from '../define-legal-rule.ts';

/** Did each exercise have its retour d'expérience? A real use of the plan is not an exercise. */
export const pcs21Feedback = defineLegalRule({
  id: 'PCS-21',
  level: 'commune',
  label: { fr: "Retour d'expérience de chaque exercice", en: 'Feedback report on each exercise' },
  reference: { article: 'CSI D731-12', certainty: 'secondary-source' },
  since: '2022-12-10',
  find: (dossier, on) =>
    aboutPcs(dossier, on, (plan) => {
      const exercises = practicesOf(dossier, plan, on).filter(
        ({ practice }) => practice.kind !== 'activation',
      );
      const isListed = plan.body.practices !== undefined || listsEveryPractice(dossier);
      if (exercises.length === 0 && !isListed)
        return { value: 'unknown', reason: SILENT, missing: [PRACTICES] };
      if (exercises.length === 0) return { value: 'not-concerned', reason: NO_EXERCISE };
      return { ...findFeedback(exercises), evidence: exercises.map(({ fact }) => fact.evidence) };
    }),
});

type Exercises = ReturnType<typeof practicesOf>;

function findFeedback(exercises: Exercises): Finding {
  const without = saidOf(exercises, false);
  if (without.length > 0)
    return { value: 'non-compliant', reason: fill(WITHOUT, { exercises: enumerate(without) }) };
  const silent = saidOf(exercises, undefined);
  if (silent.length > 0) {
    const reason = fill(UNRECORDED, { exercises: enumerate(silent) });
    return { value: 'unknown', reason, missing: [PRACTICES] };
  }
  return { value: 'compliant', reason: fill(ALL, { exercises: enumerate(saidOf(exercises, true)) }) };
}

function saidOf(exercises: Exercises, feedback: Practice['feedback']): readonly Text[] {
  return exercises
    .filter(({ practice }) => practice.feedback === feedback)
    .map(({ fact }) => fact.evidence.says);
}

const PRACTICES = {
  type: 'pcs',
  what: {
    fr: "les exercices du plan et leur retour d'expérience",
    en: 'the exercises of the plan and their feedback reports',
  },
};
const SILENT: Text = {
  fr: "La fiche du plan ne donne pas les exercices, et aucun exercice tenu n'a de fiche.",
  en: 'The record of the plan does not give its exercises, and no exercise held has a record.',
};
const NO_EXERCISE: Text = {
  fr: "Aucun exercice n'est enregistré : il n'y a pas de retour d'expérience à attendre.",
  en: 'No exercise is recorded: there is no feedback report to expect.',
};
const WITHOUT: Text = {
  fr: "Sans retour d'expérience : {exercises}.",
  en: 'Without a feedback report: {exercises}.',
};
const UNRECORDED: Text = {
  fr: "On ne sait pas si un retour d'expérience existe pour : {exercises}.",
  en: 'It is not known whether there is a feedback report for: {exercises}.',
};
const ALL: Text = {
  fr: "Chaque exercice a son retour d'expérience : {exercises}.",
  en: 'Each exercise has its feedback report: {exercises}.',
};
