import type { TerritoryLevel } from '../codes/territory-ref.ts';
import type { Dossier } from '../dossier.ts';
import type { Reference } from '../reference.ts';
import { fill, type Text } from '../text.ts';
import { directoryFreshness } from './parameters/directory-freshness.ts';
import { sayDate } from './say-date.ts';
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
 * - `since`: the first day of the wording it codes; earlier days follow another, which it does not judge
 */
export type LegalRule = {
  readonly id: string;
  readonly level: TerritoryLevel;
  readonly label: Text;
  readonly reference: Reference;
  readonly since: string;
  readonly find: (dossier: Dossier, on: string, settings: LegalSettings) => Finding;
};

/** The answer to a question that holds, does not hold, or cannot be settled by what the dates say. */
export function answerFor(holds: boolean | null): Pick<Finding, 'value' | 'possible'> {
  if (holds === null) return { value: 'unknown', possible: ['non-compliant', 'compliant'] };
  return { value: holds ? 'compliant' : 'non-compliant' };
}

/** What a territory may set for itself: practice, not law. */
export type LegalSettings = {
  /** months before a deadline from which a verdict reads `due-soon` */
  readonly dueSoonMonths: number;
  /** months after which an operational directory is held to be stale — practice, not law */
  readonly directoryMonths: number;
};

export const DEFAULT_SETTINGS: LegalSettings = {
  dueSoonMonths: 6,
  directoryMonths: directoryFreshness.values[0].value,
};

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
  const finding = on < rule.since ? beforeWording(rule, on) : rule.find(dossier, on, settings);
  const { evidence = [], missing = [], possible, ...found } = finding;
  return {
    rule: rule.id,
    label: rule.label,
    territory: dossier.about,
    on,
    ...found,
    possible: possible ?? [found.value],
    reference: rule.reference,
    evidence,
    missing,
  };
}

function beforeWording({ since }: LegalRule, on: string): Finding {
  const reason = fill(EARLIER, { since: sayDate(since), on: sayDate(on) });
  return { value: 'unknown', reason };
}

const EARLIER: Text = {
  fr: "Cette règle suit un texte en vigueur depuis une date connue ({since}) ; le jour demandé ({on}) suivait un autre texte, qui n'est pas codé.",
  en: 'This rule follows a text in force since a known date ({since}); the day asked ({on}) followed another text, which is not coded.',
};
