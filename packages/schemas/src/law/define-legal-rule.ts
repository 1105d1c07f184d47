import type { TerritoryLevel, TerritoryRef } from '../codes/territory-ref.ts';
import type { Dossier } from '../dossier.ts';
import type { Reference } from '../reference.ts';
import type { Text } from '../text.ts';
import type { Evidence, Missing, Obligation, ObligationCase, Verdict, VerdictValue } from './verdict.ts';

/** What a rule finds; `judge` completes it into a verdict. `possible` defaults to the value alone. */
export type Finding = {
  readonly value: VerdictValue;
  readonly possible?: readonly VerdictValue[];
  readonly reason: Text;
  readonly obligation?: Obligation;
  readonly cases?: readonly ObligationCase[];
  readonly deadline?: { readonly first: string; readonly last: string };
  readonly evidence?: readonly Evidence[];
  readonly missing?: readonly Missing[];
};

/**
 * A rule of law on a territory. Pure and total: the dossier and the day in, a finding out, no clock.
 *
 * - `id`: as in the rule table (`PCS-01`), never reused
 * - `level`: the territories it speaks of
 */
export type LegalRule = {
  readonly id: string;
  readonly level: TerritoryLevel;
  readonly label: Text;
  readonly reference: Reference;
  readonly find: (dossier: Dossier, on: string, settings: LegalSettings) => Finding;
};

/** What a territory may set for itself: practice, not law. */
export type LegalSettings = {
  /** months before a deadline from which a verdict reads `due-soon` */
  readonly dueSoonMonths: number;
  /** months after which an operational directory is held to be stale — practice, not law */
  readonly directoryMonths: number;
};

export const DEFAULT_SETTINGS: LegalSettings = { dueSoonMonths: 6, directoryMonths: 12 };

export function defineLegalRule(rule: LegalRule): LegalRule {
  return rule;
}

/** The verdict of one rule on one territory on a day. */
export function judge(
  rule: LegalRule,
  dossier: Dossier,
  on: string,
  settings: LegalSettings = DEFAULT_SETTINGS,
): Verdict {
  const { evidence = [], missing = [], possible, ...found } = rule.find(dossier, on, settings);
  const territory: TerritoryRef = dossier.about;
  return {
    rule: rule.id,
    label: rule.label,
    territory,
    on,
    ...found,
    possible: possible ?? [found.value],
    reference: rule.reference,
    evidence,
    missing,
  };
}
