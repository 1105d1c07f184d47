import type { Dossier } from '../dossier.ts';
import type { EnvelopeOf } from '../envelope.ts';
import type { Pcs } from '../records/pcs/pcs.ts';
import type { Pics } from '../records/pics/pics.ts';
import { fill, type Text } from '../text.ts';
import type { Finding } from './define-legal-rule.ts';
import type { KnownDocument } from './documents/known-document.ts';
import { knownPcs } from './documents/known-pcs.ts';
import { knownPics } from './documents/known-pics.ts';
import { pcsDuty } from './duties/pcs-duty.ts';
import { picsDuty } from './duties/pics-duty.ts';
import { quoteSome } from './evidence.ts';
import type { Missing, Obligation } from './verdict.ts';

export type PcsRecord = EnvelopeOf<'pcs', Pcs>;
export type PicsRecord = EnvelopeOf<'pics', Pics>;

/** Judges something of the commune's PCS; without a PCS to look at, says why there is nothing to judge. */
export function aboutPcs(dossier: Dossier, on: string, look: (plan: PcsRecord) => Finding): Finding {
  const document = knownPcs(dossier, on);
  return document.record
    ? look(document.record)
    : withoutPlan(document, pcsDuty(dossier, on).obligation, MISSING_PCS);
}

/** The same for the PICS of an EPCI. */
export function aboutPics(dossier: Dossier, on: string, look: (plan: PicsRecord) => Finding): Finding {
  const document = knownPics(dossier, on);
  return document.record
    ? look(document.record)
    : withoutPlan(document, picsDuty(dossier, on).obligation, MISSING_PICS);
}

export const MISSING_PCS: Missing = {
  type: 'pcs',
  what: { fr: 'le PCS de la commune', en: "the commune's PCS" },
};

export const MISSING_PICS: Missing = {
  type: 'pics',
  what: { fr: "le PICS de l'intercommunalité", en: "the EPCI's PICS" },
};

function withoutPlan(document: KnownDocument, obligation: Obligation, missing: Missing): Finding {
  const { known, evidence } = document;
  if (known === 'none') {
    return { value: 'not-concerned', reason: fill(NONE, { said: quoteSome(evidence) }), evidence };
  }
  if (obligation === 'not-obliged') return { value: 'not-concerned', reason: fill(FREE, missing) };
  return { value: 'unknown', reason: fill(UNKNOWN, missing), missing: [missing] };
}

const NONE: Text = {
  fr: "Il n'y a pas de plan à juger. {said}.",
  en: 'There is no plan to judge. {said}.',
};
const FREE: Text = {
  fr: "Ni obligation ni plan connu : il n'y a rien à juger ({what}).",
  en: 'No duty and no plan known: there is nothing to judge ({what}).',
};
const UNKNOWN: Text = { fr: 'Ce nœud ne connaît pas {what}.', en: 'This node does not know {what}.' };
