import { rangeOf } from '../codes/partial-date.ts';
import type { Dossier } from '../dossier.ts';
import { recordsOn } from '../dossier.ts';
import { type Pcs, pcs } from '../records/pcs/pcs.ts';
import { knownPcs } from './documents/known-pcs.ts';
import { evidenceOf } from './evidence.ts';
import { type KnownFact, REGISTER_FACTS } from './register-facts.ts';

/** A fact that a PCS record may hold, with how to cite what says it. */
export type PcsFact<F extends keyof Pcs> = KnownFact<NonNullable<Pcs[F]>>;

/**
 * A fact of the commune that its PCS may hold. A record that the fact has of its own speaks before the plan; of several
 * dates, the latest that is past counts, wherever it is written.
 */
export function findPcsFact<F extends keyof Pcs>(
  dossier: Dossier,
  on: string,
  field: F,
): PcsFact<F> | undefined {
  const own = REGISTER_FACTS[field]?.(dossier, on) ?? [];
  const [first, ...others] = [...own, ...inPlan(dossier, on, field)];
  if (!first || !isDate(first.value)) return first;
  return [first, ...others].reduce((latest, one) => (dayOf(one, on) > dayOf(latest, on) ? one : latest));
}

/** The plan in force speaks first; another record only where it is silent, in the order of their ids. */
function inPlan<F extends keyof Pcs>(dossier: Dossier, on: string, field: F): readonly PcsFact<F>[] {
  const inForce = knownPcs(dossier, on).record;
  const others = recordsOn(dossier, pcs, on).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  for (const record of inForce ? [inForce, ...others] : others) {
    const value = record.body[field];
    if (value === undefined) continue;
    const cite: PcsFact<F>['cite'] = (says) => evidenceOf<Pcs>(record, says, field);
    return [{ value: value as NonNullable<Pcs[F]>, cite }];
  }
  return [];
}

function isDate(value: unknown): value is string {
  return typeof value === 'string';
}

/** The last day that a date may mean, before every day when it is yet to come. */
function dayOf({ value }: KnownFact<unknown>, on: string): string {
  const { first, last } = rangeOf(value as string);
  return first > on ? '' : last;
}
