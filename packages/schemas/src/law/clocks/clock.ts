import { addTo, type DayRange } from '../../codes/partial-date.ts';
import { fill, type Text } from '../../text.ts';
import type { Finding } from '../define-legal-rule.ts';
import { quoteSome } from '../evidence.ts';
import type { Term } from '../parameter.ts';
import { sayRange } from '../say-date.ts';
import { latestRange, pastRange } from '../timeline.ts';
import type { Evidence, VerdictValue } from '../verdict.ts';

/** A fact that happened on a day known more or less well, with the record that says so. */
export type DatedFact = { readonly date: string; readonly evidence: Evidence };

/** What a deadline allows one to answer on a day, from the worst to the best. */
const ANSWERS = ['non-compliant', 'due-soon', 'compliant'] as const satisfies readonly VerdictValue[];

/** Where a deadline stands on a day: the answer, and every answer that its imprecision leaves open. */
export type Standing = { readonly value: VerdictValue; readonly possible: readonly VerdictValue[] };

/**
 * Past, near or far: how a deadline stands on a day. A deadline known only as a range may stand in several ways: certainly
 * late, possibly late (`unknown`), or in time.
 *
 * @param dueSoonMonths  calendar months before the deadline from which it is near
 */
export function standingOf(deadline: DayRange, on: string, dueSoonMonths: number): Standing {
  const at = (day: string) => (on > day ? 0 : on >= addTo(day, { months: -dueSoonMonths }) ? 1 : 2);
  const possible = ANSWERS.slice(at(deadline.first), at(deadline.last) + 1);
  const [worst = 'compliant'] = possible;
  const certain = possible.length === 1 || worst === 'due-soon';
  return { value: certain ? worst : 'unknown', possible };
}

/** The day a term ends, counted from a day known more or less well. */
export function endOf(from: DayRange, term: Term): DayRange {
  return { first: addTo(from.first, term), last: addTo(from.last, term) };
}

/**
 * A duty that comes back: each fact restarts the clock, the latest one counts, and the next is due a term later.
 *
 * @param facts  what restarted the clock, all on or before `on`, in any order
 * @param next   what falls due, with its article: « la révision suivante »
 */
export function findOnClock(
  facts: readonly [DatedFact, ...DatedFact[]],
  { term, next, on, dueSoonMonths }: { term: Term; next: Text; on: string; dueSoonMonths: number },
): Finding {
  const [first, ...others] = facts.map(({ date }) => pastRange(date, on));
  const latest = latestRange([first as DayRange, ...others]);
  const evidence = facts
    .filter(({ date }) => pastRange(date, on).last >= latest.first)
    .map((fact) => fact.evidence);
  const deadline = endOf(latest, term);
  const standing = standingOf(deadline, on, dueSoonMonths);
  const words = { fact: quoteSome(evidence), next, deadline: sayRange(deadline), months: dueSoonMonths };
  return { ...standing, deadline, evidence, reason: fill(OUTCOMES[outcomeOf(standing)], words) };
}

function outcomeOf({ value, possible }: Standing): keyof typeof OUTCOMES {
  return value === 'unknown' || possible.length === 1 ? (value as keyof typeof OUTCOMES) : 'perhaps-soon';
}

const OUTCOMES = {
  compliant: {
    fr: '{fact}. Échéance pour {next} : {deadline}.',
    en: '{fact}. Deadline for {next}: {deadline}.',
  },
  'due-soon': {
    fr: '{fact}. Échéance pour {next} : {deadline}, dans moins de {months} mois.',
    en: '{fact}. Deadline for {next}: {deadline}, in less than {months} months.',
  },
  'perhaps-soon': {
    fr: '{fact}. Échéance pour {next} : {deadline}, peut-être dans moins de {months} mois.',
    en: '{fact}. Deadline for {next}: {deadline}, perhaps in less than {months} months.',
  },
  'non-compliant': {
    fr: "{fact}. L'échéance pour {next} est passée : c'était {deadline}.",
    en: '{fact}. The deadline for {next} has passed: it was {deadline}.',
  },
  unknown: {
    fr: "{fact}. Échéance pour {next} : {deadline}. La date connue n'est pas assez précise pour dire si elle est passée.",
    en: '{fact}. Deadline for {next}: {deadline}. The date known is not precise enough to say whether it has passed.',
  },
} as const;
