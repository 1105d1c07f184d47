import { coverageOf, type Dossier, disagreementsOn, exposuresOn, familiesOf, LISTS } from '@maillage/schemas';
import type { FindFact } from './fact.ts';

/**
 * Does a flood prevention plan stand on a commune whose DDRM list does not name flood? A no when the list names flood, or
 * when it is known that no such plan stands.
 */
export const ignoredFlood: FindFact = (dossier, on) => {
  const flood = disagreementsOn(dossier, on).find(({ family }) => family === 'flood');
  const plans = flood?.shownBy.filter(({ type }) => type === 'risk-prevention-plan') ?? [];
  if (flood && plans.length > 0) {
    return { holds: true, evidence: [...plans, ...flood.absentFrom], missing: [] };
  }
  const missing = [LISTS.ddrm, LISTS.pprn].filter(
    ({ type, kind }) => coverageOf(dossier, type, kind).length === 0,
  );
  const listed = !missing.includes(LISTS.ddrm);
  const settled = listed && (missing.length === 0 || ddrmNamesFlood(dossier, on));
  return { holds: settled ? false : null, evidence: [], missing: settled ? [] : missing };
};

function ddrmNamesFlood(dossier: Dossier, on: string): boolean {
  return exposuresOn(dossier, 'ddrm', on).some(({ body }) =>
    familiesOf(body.hazard?.label ?? '').includes('flood'),
  );
}
