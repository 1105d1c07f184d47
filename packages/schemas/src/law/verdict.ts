import type { TerritoryRef } from '../codes/territory-ref.ts';
import type { Reference } from '../reference.ts';
import type { Text } from '../text.ts';

/** The five answers a rule can give. Unknown is never a no. */
export const VERDICT_VALUES = ['compliant', 'non-compliant', 'due-soon', 'not-concerned', 'unknown'] as const;
export type VerdictValue = (typeof VERDICT_VALUES)[number];

/** Does the duty exist for this territory? Three answers: what is not known to bind is not known to leave free. */
export type Obligation = 'obliged' | 'not-obliged' | 'unknown';

/** A fact used: the record it comes from, the field, what stands there, and who says so. */
export type Evidence = {
  readonly record: string;
  readonly type: string;
  readonly field?: string;
  readonly value?: unknown;
  readonly says: Text;
  readonly source: { readonly title: string; readonly producer: string; readonly date?: string };
};

/** A fact that was needed and is not known here. */
export type Missing = { readonly what: Text; readonly type: string; readonly kind?: string };

/** One of the numbered cases that make a duty exist (CSI L731-3 I 1° to 7°, CE R125-10). */
export type ObligationCase = {
  readonly id: string;
  readonly label: Text;
  readonly reference: Reference;
  readonly state: 'met' | 'not-met' | 'unknown';
  readonly evidence: readonly Evidence[];
};

/**
 * What a rule says of a territory on a day.
 *
 * - `value`: the answer; `unknown` when the evidence is missing or only bounds it
 * - `possible`: every answer that partial dates, or facts known only in part, leave open; one item when it is certain, or
 *   when nothing narrows what is unknown
 * - `obligation`, `cases`: only on the rules that say whether a duty exists
 * - `deadline`: the day the duty falls due (first and last possible day when it rests on a partial date)
 */
export type Verdict = {
  readonly rule: string;
  readonly label: Text;
  readonly territory: TerritoryRef;
  readonly on: string;
  readonly value: VerdictValue;
  readonly possible: readonly VerdictValue[];
  readonly reason: Text;
  readonly reference: Reference;
  readonly obligation?: Obligation;
  readonly cases?: readonly ObligationCase[];
  readonly deadline?: { readonly first: string; readonly last: string };
  readonly evidence: readonly Evidence[];
  readonly missing: readonly Missing[];
};

export const VERDICT_LABELS: Record<VerdictValue, Text> = {
  compliant: { fr: 'Conforme', en: 'Compliant' },
  'non-compliant': { fr: 'Non conforme', en: 'Non-compliant' },
  'due-soon': { fr: 'À échéance', en: 'Due soon' },
  'not-concerned': { fr: 'Non concerné', en: 'Not concerned' },
  unknown: { fr: 'Inconnu', en: 'Unknown' },
};

export const OBLIGATION_LABELS: Record<Obligation, Text> = {
  obliged: { fr: 'Obligation établie', en: 'Duty established' },
  'not-obliged': { fr: "Pas d'obligation", en: 'No duty' },
  unknown: { fr: 'Obligation inconnue', en: 'Duty unknown' },
};
