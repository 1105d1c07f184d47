import type { Dossier } from '../dossier.ts';
import { recordsOn } from '../dossier.ts';
import { type Pcs, pcs } from '../records/pcs/pcs.ts';
import type { PcsRecord } from './about-plan.ts';
import { knownPcs } from './documents/known-pcs.ts';

/** A fact that a PCS record may hold, with the record it was found in. */
export type PcsFact<F extends keyof Pcs> = {
  readonly value: NonNullable<Pcs[F]>;
  readonly record: PcsRecord;
};

/** A fact of the commune's PCS: the plan in force speaks first, then the other records, in the order of their ids. */
export function findPcsFact<F extends keyof Pcs>(
  dossier: Dossier,
  on: string,
  field: F,
): PcsFact<F> | undefined {
  const inForce = knownPcs(dossier, on).record;
  const others = recordsOn(dossier, pcs, on).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  for (const record of inForce ? [inForce, ...others] : others) {
    const value = record.body[field];
    if (value !== undefined) return { value: value as NonNullable<Pcs[F]>, record };
  }
  return undefined;
}
