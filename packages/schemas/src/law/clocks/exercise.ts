import type { Finding } from '../define-legal-rule.ts';
import { planExercisePeriod } from '../parameters/plan-exercise-period.ts';
import { type Judging, type PlanClock, runPlanClock } from './plan-clock.ts';
import { type PlanRecord, practicesOf } from './plan-facts.ts';

/** Was the plan practised within five years: in its own exercise, in the EPCI's, or really used? */
export function findExercise(plan: PlanRecord, judging: Judging): Finding {
  const facts = practicesOf(plan, judging.on).map(({ fact }) => fact);
  return runPlanClock(CLOCK, plan, { facts, recorded: plan.body.practices !== undefined }, judging);
}

const CLOCK: PlanClock = {
  period: planExercisePeriod,
  next: { fr: 'le prochain exercice', en: 'the next exercise' },
  lacking: { fr: 'la date du dernier exercice', en: 'the date of the last exercise' },
};
