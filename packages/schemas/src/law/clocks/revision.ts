import type { Finding } from '../define-legal-rule.ts';
import { planRevisionPeriod } from '../parameters/plan-revision-period.ts';
import { type Judging, type PlanClock, runPlanClock } from './plan-clock.ts';
import { type PlanRecord, stepOf } from './plan-facts.ts';

/** Was the plan adopted or revised within five years? The record of a plan is held to know its last revision. */
export function findRevision(plan: PlanRecord, judging: Judging): Finding {
  const facts = [...stepOf(plan, 'adoptedOn', judging.on), ...stepOf(plan, 'revisedOn', judging.on)];
  return runPlanClock(CLOCK, plan, { facts, recorded: true }, judging);
}

const CLOCK: PlanClock = {
  period: planRevisionPeriod,
  next: { fr: 'la prochaine révision', en: 'the next revision' },
  lacking: { fr: 'la date de la dernière révision', en: 'the date of the last revision' },
};
