import { coverageOf, LISTS, preventionPlansOn, sayPreventionPlan } from '@maillage/schemas';
import type { FindFact } from './fact.ts';

/** Does a natural-risk prevention plan stand on the commune? */
export const underPprn: FindFact = (dossier, on) => {
  const { standing, doubtful } = preventionPlansOn(dossier, on);
  const plans = standing.filter(({ body }) => body.kind === 'pprn');
  if (plans.length > 0) {
    return { holds: true, evidence: plans.map((plan) => sayPreventionPlan(plan, on)), missing: [] };
  }
  const isDoubtful = doubtful.some(({ body }) => body.kind === 'pprn');
  const isListed = coverageOf(dossier, 'risk-prevention-plan', 'pprn').length > 0;
  return isListed && !isDoubtful
    ? { holds: false, evidence: [], missing: [] }
    : { holds: null, evidence: [], missing: [LISTS.pprn] };
};
