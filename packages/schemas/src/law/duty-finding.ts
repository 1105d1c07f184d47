import type { DayRange } from '../codes/partial-date.ts';
import { enumerate, fill, type Text } from '../text.ts';
import type { Duty } from './cases/case.ts';
import type { Finding } from './define-legal-rule.ts';
import type { KnownDocument } from './documents/known-document.ts';
import { quoteSome } from './evidence.ts';
import { sayRange } from './say-date.ts';
import type { Missing } from './verdict.ts';

/** How a duty to have a document is spoken of. */
export type DutyWords = {
  /** « La commune est obligée d'avoir un PCS » */
  readonly obliged: Text;
  /** « La commune n'est pas obligée d'avoir un PCS » */
  readonly free: Text;
  /** « Rien ne dit ici que la commune soit obligée d'avoir un PCS » */
  readonly undecided: Text;
  /** « ce nœud ne sait pas si elle a un plan » */
  readonly unknownDocument: Text;
  readonly missingDocument: Missing;
};

/**
 * Does the duty to have a document exist, and is it met? The answer is about the duty being met; `obligation` and `cases`
 * say whether it exists. A document that is not known is not a document that does not exist.
 *
 * @param pending  the deadline of a duty that still runs, when there is one: not yet done is then `due-soon`
 */
export function findDuty(duty: Duty, document: KnownDocument, words: DutyWords, pending?: DayRange): Finding {
  const found = { obliged, unknown: undecided, 'not-obliged': free }[duty.obligation];
  return {
    ...found(duty, document, words, pending),
    obligation: duty.obligation,
    cases: duty.cases,
    evidence: [
      ...duty.cases.flatMap(({ evidence, state }) => (state === 'met' ? evidence : [])),
      ...document.evidence,
    ],
  };
}

function obliged(duty: Duty, document: KnownDocument, words: DutyWords, pending?: DayRange): Finding {
  const because = { duty: words.obliged, cases: sayMet(duty), document: quoteSome(document.evidence) };
  const reason = (outcome: Text) =>
    fill(outcome, { ...because, ...words, deadline: pending && sayRange(pending) });
  const missing = [words.missingDocument];
  switch (document.known) {
    case 'done':
      return { value: 'compliant', reason: reason(OBLIGED.done) };
    case 'none':
      return pending
        ? { value: 'due-soon', deadline: pending, reason: reason(OBLIGED.pending) }
        : { value: 'non-compliant', reason: reason(OBLIGED.none) };
    case 'undated':
      return { value: 'unknown', reason: reason(OBLIGED.undated), missing };
    default:
      return { value: 'unknown', reason: reason(OBLIGED.unknown), missing };
  }
}

function undecided(duty: Duty, document: KnownDocument, words: DutyWords): Finding {
  const said = {
    duty: words.undecided,
    missing: enumerate(duty.missing.map(({ what }) => what)),
    document: quoteSome(document.evidence),
  };
  if (document.known !== 'done') {
    return { value: 'unknown', reason: fill(UNDECIDED.without, said), missing: duty.missing };
  }
  return {
    value: 'unknown',
    possible: ['compliant', 'not-concerned'],
    reason: fill(UNDECIDED.done, said),
    missing: duty.missing,
  };
}

function free(_duty: Duty, document: KnownDocument, words: DutyWords): Finding {
  const said = { duty: words.free, document: quoteSome(document.evidence) };
  const voluntary = document.known === 'done';
  return { value: 'not-concerned', reason: fill(voluntary ? FREE.voluntary : FREE.without, said) };
}

/** « 1° PPR naturel ou minier : PPR minier « PPRm du LENSOIS », approuvé le 16 novembre 2017 (source : GASPAR) » */
function sayMet({ cases }: Duty): Text {
  const met = cases.filter(({ state }) => state === 'met');
  const said = met.map(({ label, evidence }) => fill(CASE, { label, evidence: quoteSome(evidence) }));
  return { fr: said.map(({ fr }) => fr).join(' ; '), en: said.map(({ en }) => en).join('; ') };
}

const CASE: Text = { fr: 'cas {label} — {evidence}', en: 'case {label} — {evidence}' };

const OBLIGED = {
  done: { fr: '{duty} ({cases}). {document}.', en: '{duty} ({cases}). {document}.' },
  none: { fr: '{duty} ({cases}). {document}.', en: '{duty} ({cases}). {document}.' },
  pending: {
    fr: '{duty} ({cases}). {document} ; le délai court encore, son terme : {deadline}.',
    en: '{duty} ({cases}). {document}; there is still time, until {deadline}.',
  },
  undated: {
    fr: '{duty} ({cases}). {document} : rien ne dit ici si le document est en vigueur.',
    en: '{duty} ({cases}). {document}: nothing here says whether the document is in force.',
  },
  unknown: { fr: '{duty} ({cases}) ; {unknownDocument}.', en: '{duty} ({cases}); {unknownDocument}.' },
} as const satisfies Record<string, Text>;

const UNDECIDED = {
  without: {
    fr: '{duty}, mais il manque pour le dire : {missing}.',
    en: '{duty}, but what would settle it is missing: {missing}.',
  },
  done: {
    fr: '{duty}, mais il manque pour le dire : {missing}. {document} : obligatoire ou volontaire, on ne sait pas.',
    en: '{duty}, but what would settle it is missing: {missing}. {document}: compulsory or voluntary, it is not known.',
  },
} as const satisfies Record<string, Text>;

const FREE = {
  without: { fr: '{duty}.', en: '{duty}.' },
  voluntary: {
    fr: '{duty}. {document} : document volontaire.',
    en: '{duty}. {document}: a voluntary document.',
  },
} as const satisfies Record<string, Text>;
