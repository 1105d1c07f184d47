import { rangeOf } from '../../codes/partial-date.ts';
import type { EnvelopeOf } from '../../envelope.ts';
import type { Dicrim } from '../../records/dicrim/dicrim.ts';
import { fill, type Text } from '../../text.ts';
import { endOf } from '../clocks/clock.ts';
import { answerFor, defineLegalRule, type Finding } from '../define-legal-rule.ts';
import { knownDicrim } from '../documents/known-dicrim.ts';
import { evidenceOf, quote } from '../evidence.ts';
import { type Term, termOn } from '../parameter.ts';
import { dicrimNotice } from '../parameters/dicrim-notice.ts';
import { sayDate, sayRange } from '../say-date.ts';
import { hasHappened, isBy } from '../timeline.ts';

/** Was the notice that the DICRIM can be consulted posted for two months at least? */
export const dic02Notice = defineLegalRule({
  id: 'DIC-02',
  level: 'commune',
  label: {
    fr: 'Avis du DICRIM affiché au moins deux mois',
    en: 'Notice of the DICRIM posted two months at least',
  },
  reference: { article: 'CE R125-11 III', certainty: 'read-in-the-text', version: 'rédaction de 2020' },
  since: '2020-09-01',
  find: (dossier, on) => {
    const dicrim = knownDicrim(dossier, on);
    if (dicrim.known === 'none') {
      return { value: 'not-concerned', reason: NO_DICRIM, evidence: dicrim.evidence };
    }
    if (!dicrim.record) return { value: 'unknown', reason: UNKNOWN, missing: [DATES] };
    return findNotice(dicrim.record, on, termOn(dicrimNotice, on));
  },
});

function findNotice(dicrim: EnvelopeOf<'dicrim', Dicrim>, on: string, term: Term): Finding {
  const { noticeFrom, noticeTo } = dicrim.body;
  if (!hasHappened(noticeFrom, on)) return { value: 'unknown', reason: SILENT, missing: [DATES] };
  const deadline = endOf(rangeOf(noticeFrom), term);
  const evidence = [evidenceOf(dicrim, fill(POSTED, { on: sayDate(noticeFrom) }), 'noticeFrom')];
  const words = {
    posted: evidence.map(quote),
    until: noticeTo && sayDate(noticeTo),
    deadline: sayRange(deadline),
  };
  if (noticeTo === undefined) {
    return on <= deadline.first
      ? { value: 'due-soon', deadline, reason: fill(RUNNING, words), evidence }
      : { value: 'unknown', deadline, reason: fill(OPEN, words), evidence, missing: [DATES] };
  }
  return { ...answerFor(isBy(deadline, rangeOf(noticeTo))), deadline, reason: fill(ENDED, words), evidence };
}

const DATES = {
  type: 'dicrim',
  what: { fr: "les dates d'affichage de l'avis", en: 'the dates the notice was posted' },
};
const NO_DICRIM: Text = {
  fr: "La commune n'a pas de DICRIM : aucun avis à afficher.",
  en: 'The commune has no DICRIM: there is no notice to post.',
};
const UNKNOWN: Text = {
  fr: 'Ce nœud ne connaît pas le DICRIM de la commune.',
  en: "This node does not know the commune's DICRIM.",
};
const SILENT: Text = {
  fr: "La fiche du DICRIM ne donne pas les dates d'affichage de l'avis.",
  en: 'The record of the DICRIM does not give the dates the notice was posted.',
};
const POSTED: Text = {
  fr: 'Avis affiché à partir du jour dit : {on}',
  en: 'Notice posted from the day said: {on}',
};
const RUNNING: Text = {
  fr: "{posted}. L'affichage doit durer jusqu'au terme : {deadline}.",
  en: '{posted}. It must stay until: {deadline}.',
};
const OPEN: Text = {
  fr: "{posted}. La fin de l'affichage n'est pas connue ; il devait durer jusqu'au terme : {deadline}.",
  en: '{posted}. The end is not known; it had to stay until: {deadline}.',
};
const ENDED: Text = {
  fr: "{posted}, fin {until}. L'affichage devait durer jusqu'au terme : {deadline}.",
  en: '{posted}, ended {until}. It had to stay until: {deadline}.',
};
