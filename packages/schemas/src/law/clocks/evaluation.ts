import type { Finding } from '../define-legal-rule.ts';
import { planEvaluationPeriod } from '../parameters/plan-evaluation-period.ts';
import { type Judging, type PlanClock, runPlanClock } from './plan-clock.ts';
import { type PlanRecord, practicesOf, stepOf } from './plan-facts.ts';

/** Was the plan evaluated within five years, by itself or in an exercise that counts as evaluation? */
export function findEvaluation(plan: PlanRecord, judging: Judging): Finding {
  const inPractice = practicesOf(judging.dossier, plan, judging.on).filter(
    ({ practice }) => practice.evaluation === true,
  );
  const facts = [...stepOf(plan, 'evaluatedOn', judging.on), ...inPractice.map(({ fact }) => fact)];
  return runPlanClock(CLOCK, plan, { facts, recorded: false }, judging);
}

const CLOCK: PlanClock = {
  period: planEvaluationPeriod,
  next: { fr: 'la prochaine évaluation', en: 'the next evaluation' },
  lacking: { fr: 'la date de la dernière évaluation', en: 'the date of the last evaluation' },
};
