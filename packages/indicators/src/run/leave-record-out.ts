import type { Dossier } from '@maillage/schemas';
import type { Indicator } from '../define-indicator.ts';
import { evaluate } from '../evaluate.ts';
import { declaredDossier, order } from './declared-dossier.ts';
import { recordsWithin } from './inputs-of.ts';
import type { RunStep } from './run.ts';

/**
 * What a figure would be without one record.
 *
 * - `value`: the figure then; null when it could no longer be said
 * - `shift`: the figure then, minus the figure now; null when one of the two cannot be said
 */
export type Move = {
  readonly record: string;
  readonly type: string;
  readonly value: number | null;
  readonly shift: number | null;
};

/**
 * Leave one record out: how much a figure owes to each record of its dossier, taken alone. Records that only count together
 * (two that say the same) each move nothing: that is said by the method, not hidden by it.
 *
 * @returns  the records whose absence changes the figure, the one that moves it most first: those without which nothing can be
 *           said before all, then by |shift|, then by id
 */
export function* leaveRecordOut(
  indicator: Indicator,
  given: Dossier,
  on: string,
): Generator<RunStep, readonly Move[]> {
  const dossier = declaredDossier(given, indicator.inputs);
  const now = evaluate(indicator, dossier, on).value;
  const records = new Map([...recordsWithin(dossier)].map(({ id, type }) => [id, type]));
  const moves: Move[] = [];
  let done = 0;
  for (const [record, type] of records) {
    const { value } = evaluate(indicator, without(dossier, record), on);
    const shift = value === null || now === null ? null : value - now;
    if (value !== now) moves.push({ record, type, value, shift });
    done += 1;
    yield { done, of: records.size };
  }
  return moves.toSorted((a, b) => weightOf(b) - weightOf(a) || order(a.record, b.record));
}

function weightOf({ shift }: Move): number {
  return shift === null ? Number.MAX_VALUE : Math.abs(shift);
}

/** A dossier without one record; members that do not hold it stay the very same objects, and keep what was found of them. */
function without(dossier: Dossier, id: string): Dossier {
  if (!holds(dossier, id)) return dossier;
  const records = Object.entries(dossier.records).map(
    ([type, list]) => [type, list?.filter((record) => record.id !== id)] as const,
  );
  return {
    ...dossier,
    records: Object.fromEntries(records.filter(([, list]) => list !== undefined && list.length > 0)),
    datasets: dossier.datasets.filter((record) => record.id !== id),
    members: dossier.members.map((member) => without(member, id)),
  };
}

function holds(dossier: Dossier, id: string): boolean {
  return (
    Object.values(dossier.records).some((list) => list?.some((record) => record.id === id)) ||
    dossier.datasets.some((record) => record.id === id) ||
    dossier.members.some((member) => holds(member, id))
  );
}
