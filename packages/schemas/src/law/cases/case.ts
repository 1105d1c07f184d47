import type { Dossier } from '../../dossier.ts';
import type { Reference } from '../../reference.ts';
import type { Text } from '../../text.ts';
import type { Evidence, Missing, Obligation, ObligationCase } from '../verdict.ts';

/** What looking at a case found. `missing`: what would have to be known to leave `unknown`. */
export type CaseFound = {
  readonly state: ObligationCase['state'];
  readonly evidence: readonly Evidence[];
  readonly missing?: readonly Missing[];
};

/** One of the cases that make a duty exist. Pure and total: the dossier and the day in. */
export type DutyCase = {
  readonly id: string;
  readonly label: Text;
  readonly reference: Reference;
  readonly look: (dossier: Dossier, on: string) => CaseFound;
};

/** Whether a duty exists, with every case looked at and what was missing to know the others. */
export type Duty = {
  readonly obligation: Obligation;
  readonly cases: readonly ObligationCase[];
  readonly missing: readonly Missing[];
};

/** One case met is enough to oblige; only when all are known not to be met is there no duty. */
export function weigh(cases: readonly DutyCase[], dossier: Dossier, on: string): Duty {
  const looked = cases.map(({ look, ...named }) => ({ named, found: look(dossier, on) }));
  const states = looked.map(({ found }) => found.state);
  const free = states.every((state) => state === 'not-met') ? 'not-obliged' : 'unknown';
  return {
    obligation: states.includes('met') ? 'obliged' : free,
    cases: looked.map(({ named, found: { state, evidence } }) => ({ ...named, state, evidence })),
    missing: looked.flatMap(({ found }) => found.missing ?? []),
  };
}
