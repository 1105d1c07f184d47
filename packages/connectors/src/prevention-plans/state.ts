import type { RiskPreventionPlan } from '@maillage/schemas';

export type PlanState = RiskPreventionPlan['state'];

/** The dates of a procedure, as days. */
export type PlanDates = {
  readonly prescribedOn?: string;
  readonly approvedOn?: string;
  readonly deprescribedOn?: string;
  readonly annulledOn?: string;
  readonly abrogatedOn?: string;
  readonly modifiedOn?: string;
};

/** Which step leads to which state, the ones that end a plan first: of two steps on one day, the first of these holds. */
const STEPS: readonly (readonly [keyof PlanDates, PlanState])[] = [
  ['abrogatedOn', 'abrogated'],
  ['annulledOn', 'annulled'],
  ['deprescribedOn', 'deprescribed'],
  ['approvedOn', 'approved'],
  ['prescribedOn', 'prescribed'],
];

/** The state that the dates of a procedure tell, when the source has no word for it: that of the last step. */
export function stateOfDates(dates: PlanDates): PlanState {
  const taken = STEPS.filter(([step]) => dates[step] !== undefined);
  const last = taken.toSorted(([a], [b]) => String(dates[b]).localeCompare(String(dates[a])))[0];
  return last?.[1] ?? 'unknown';
}

/** GASPAR's states of 2026. What is applied ahead of its approval is not approved; "Caduque" does not say how it ended. */
export const STATES: Readonly<Record<string, PlanState>> = {
  Opposable: 'approved',
  Prescrit: 'prescribed',
  Caduque: 'unknown',
};

/** Its sub-states, which say more. */
export const SUB_STATES: Readonly<Record<string, PlanState>> = {
  Approuvé: 'approved',
  Anticipé: 'prescribed',
  Prescrit: 'prescribed',
  Prorogé: 'prescribed',
  Déprescrit: 'deprescribed',
  Annulé: 'annulled',
  Abrogé: 'abrogated',
};
