import type { Dossier } from '../../dossier.ts';
import { absenceOf } from '../absence.ts';
import { LISTS } from '../lists.ts';
import { preventionPlansOn, sayPreventionPlan } from '../prevention-plans.ts';
import { hasHappened } from '../timeline.ts';
import type { Missing } from '../verdict.ts';
import type { CaseFound } from './case.ts';

/** A natural or mining prevention plan, prescribed or approved, stands on the commune. A technological one does not count. */
export function inPreventionPlan(dossier: Dossier, on: string): CaseFound {
  const { standing, doubtful } = preventionPlansOn(dossier, on);
  const obliging = standing.filter(({ body }) => body.kind !== 'pprt');
  if (obliging.length > 0) {
    return { state: 'met', evidence: obliging.map((plan) => sayPreventionPlan(plan, on)) };
  }
  const unsure = doubtful.filter(({ body }) => body.kind !== 'pprt');
  if (unsure.length > 0) {
    return {
      state: 'unknown',
      evidence: unsure.map((plan) => sayPreventionPlan(plan, on)),
      missing: [UNDATED],
    };
  }
  return withoutPlan(dossier);
}

/** The same, as the law stood before 27 November 2021: the plan had to be approved. */
export function inApprovedPreventionPlan(dossier: Dossier, on: string): CaseFound {
  const found = inPreventionPlan(dossier, on);
  if (found.state !== 'met') return found;
  const approved = preventionPlansOn(dossier, on).standing.filter(
    ({ body }) => body.kind !== 'pprt' && hasHappened(body.approvedOn, on),
  );
  const evidence = approved.map((plan) => sayPreventionPlan(plan, on));
  return evidence.length > 0 ? { state: 'met', evidence } : withoutPlan(dossier);
}

function withoutPlan(dossier: Dossier): CaseFound {
  const absences = PLANS.map((plan) => ({ plan, absence: absenceOf(dossier, plan) }));
  const missing = absences.flatMap(({ plan, absence }) => (absence.certain ? [] : [plan]));
  if (missing.length > 0) return { state: 'unknown', evidence: [], missing };
  return { state: 'not-met', evidence: absences.flatMap(({ absence }) => absence.evidence) };
}

const PLANS: readonly Missing[] = [LISTS.pprn, LISTS.pprm];

const UNDATED: Missing = {
  type: 'risk-prevention-plan',
  what: { fr: "l'état ou les dates du PPR", en: 'the state or the dates of the prevention plan' },
};
