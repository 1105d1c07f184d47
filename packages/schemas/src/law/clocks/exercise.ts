import type { Finding } from '../define-legal-rule.ts';
import { planExercisePeriod } from '../parameters/plan-exercise-period.ts';
import { type Judging, type PlanClock, runPlanClock } from './plan-clock.ts';
import { type PlanRecord, practicesOf } from './plan-facts.ts';
import { listsEveryPractice } from './practices.ts';

/** Was the plan practised within five years: in its own exercise, in the EPCI's, or really used? */
export function findExercise(plan: PlanRecord, judging: Judging): Finding {
  const { dossier, on } = judging;
  const facts = practicesOf(dossier, plan, on).map(({ fact }) => fact);
  const recorded = plan.body.practices !== undefined || listsEveryPractice(dossier);
  return runPlanClock(CLOCK, plan, { facts, recorded }, judging);
}

const CLOCK: PlanClock = {
  period: planExercisePeriod,
  next: { fr: 'le prochain exercice', en: 'the next exercise' },
  lacking: { fr: 'la date du dernier exercice', en: 'the date of the last exercise' },
};
