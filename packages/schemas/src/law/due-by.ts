import type { DayRange } from '../codes/partial-date.ts';
import { fill, type Text } from '../text.ts';
import { answerFor, type Finding } from './define-legal-rule.ts';
import type { KnownDocument } from './documents/known-document.ts';
import { quoteSome } from './evidence.ts';
import { sayRange } from './say-date.ts';
import { isBy } from './timeline.ts';
import type { Evidence, Missing, Obligation } from './verdict.ts';

/**
 * A document that had to be done by a day.
 *
 * - `obligation`: does the duty exist? While nobody knows, nobody is late
 * - `from`: what set the clock going: « Obligation notifiée le 3 mars 2024 (source : …) »
 * - `doneOn`: the day it was done, when it is
 * - `unknownDocument`: « Ce nœud ne sait pas si le plan est arrêté »
 */
export type DueDocument = {
  readonly obligation: Obligation;
  readonly from: Text;
  readonly fromEvidence?: readonly Evidence[];
  readonly deadline: DayRange;
  readonly document: KnownDocument;
  readonly doneOn: DayRange | undefined;
  readonly unknownDocument: Text;
  readonly missingDocument: Missing;
};

/** Was a document done in time, or is there still time? Late and not known to be done is unknown, never a fault. */
export function findDueBy(due: DueDocument, on: string): Finding {
  const { from, deadline, document, unknownDocument } = due;
  const found = unlessUndecided(due.doneOn ? whenDone(due.doneOn, deadline) : whenNotKnownDone(due, on), due);
  const words = {
    from,
    deadline: sayRange(deadline),
    document: quoteSome(document.evidence),
    state: document.known === 'unknown' ? unknownDocument : quoteSome(document.evidence),
  };
  const evidence = [...(due.fromEvidence ?? []), ...document.evidence];
  return { ...found, deadline, evidence, reason: fill(found.reason, words) };
}

function unlessUndecided(found: Finding, { obligation }: DueDocument): Finding {
  if (obligation !== 'unknown' || !(found.possible ?? [found.value]).includes('non-compliant')) return found;
  return { value: 'unknown', reason: REASONS.undecided, missing: found.missing ?? [] };
}

function whenDone(doneOn: DayRange, deadline: DayRange): Finding {
  const inTime = isBy(doneOn, deadline);
  const reason = inTime === null ? REASONS.perhapsLate : inTime ? REASONS.inTime : REASONS.late;
  return { ...answerFor(inTime), reason };
}

function whenNotKnownDone({ deadline, document, missingDocument }: DueDocument, on: string): Finding {
  const certainlyNot = document.known === 'none';
  if (on <= deadline.first) {
    const possible = certainlyNot ? (['due-soon'] as const) : (['due-soon', 'compliant'] as const);
    return { value: 'due-soon', possible, reason: REASONS.running };
  }
  if (!certainlyNot) return { value: 'unknown', reason: REASONS.over, missing: [missingDocument] };
  return on > deadline.last
    ? { value: 'non-compliant', reason: REASONS.over }
    : { value: 'unknown', possible: ['non-compliant', 'due-soon'], reason: REASONS.perhapsOver };
}

const REASONS = {
  undecided: {
    fr: "{from}. Terme du délai : {deadline}. {state}. L'obligation elle-même n'est pas établie ici.",
    en: '{from}. End of the term: {deadline}. {state}. The duty itself is not established here.',
  },
  inTime: {
    fr: '{from}. Terme du délai : {deadline}. {document} : dans le délai.',
    en: '{from}. End of the term: {deadline}. {document}: in time.',
  },
  late: {
    fr: '{from}. Terme du délai : {deadline}. {document} : après ce terme.',
    en: '{from}. End of the term: {deadline}. {document}: after it.',
  },
  perhapsLate: {
    fr: '{from}. Terme du délai : {deadline}. {document}. Les dates connues ne sont pas assez précises pour dire si le délai a été tenu.',
    en: '{from}. End of the term: {deadline}. {document}. The dates known are not precise enough to say whether it was met.',
  },
  running: {
    fr: '{from}. Le délai court encore, son terme : {deadline}. {state}.',
    en: '{from}. There is still time, until: {deadline}. {state}.',
  },
  over: {
    fr: '{from}. Le terme du délai est passé : {deadline}. {state}.',
    en: '{from}. The term is over: {deadline}. {state}.',
  },
  perhapsOver: {
    fr: "{from}. Terme du délai : {deadline} ; on ne peut pas dire s'il est passé. {state}.",
    en: '{from}. End of the term: {deadline}; it cannot be said whether it has passed. {state}.',
  },
} as const satisfies Record<string, Text>;
