import { rangeOf } from '../../codes/partial-date.ts';
import type { Dossier } from '../../dossier.ts';
import { fill, type Text } from '../../text.ts';
import { endOf } from '../clocks/clock.ts';
import { type Installation, installationOf } from '../council.ts';
import { answerFor, defineLegalRule, type Finding } from '../define-legal-rule.ts';
import { quote } from '../evidence.ts';
import { termOn } from '../parameter.ts';
import { correspondentDelay } from '../parameters/correspondent-delay.ts';
import { findPcsFact } from '../pcs-fact.ts';
import { sayDate, sayRange } from '../say-date.ts';
import { hasHappened, isBy, pastRange } from '../timeline.ts';

/**
 * Was a correspondant incendie et secours named within six months of the council's installation? Not needed where an
 * adjoint or a councillor is in charge of civil security; after a vacancy, named at the next council.
 */
export const cis01Correspondent = defineLegalRule({
  id: 'CIS-01',
  level: 'commune',
  label: {
    fr: 'Correspondant incendie et secours désigné',
    en: 'Fire and rescue correspondent named',
  },
  reference: { article: 'CSI D731-14', certainty: 'secondary-source' },
  since: '2022-08-01',
  find: (dossier, on) => {
    const delegate = findPcsFact(dossier, on, 'civilSecurityDelegate');
    if (delegate?.value) {
      const evidence = delegate.cite(DELEGATE);
      return {
        value: 'not-concerned',
        reason: fill(NOT_NEEDED, { said: quote(evidence) }),
        evidence: [evidence],
      };
    }
    const council = installationOf(dossier, on);
    if (!council) return { value: 'unknown', reason: NO_COUNCIL, missing: [NAMING] };
    return findVacancy(dossier, on) ?? findNaming(dossier, on, council);
  },
});

/** A correspondent who left since being named. */
function findVacancy(dossier: Dossier, on: string): Finding | undefined {
  const vacant = findPcsFact(dossier, on, 'correspondentVacantSince');
  if (!vacant || !hasHappened(vacant.value, on)) return undefined;
  const named = findPcsFact(dossier, on, 'correspondentNamedOn');
  const isFilled = named && isBy(rangeOf(vacant.value), rangeOf(named.value)) === true;
  if (isFilled) return undefined;
  const says = fill(VACANT, { on: sayDate(vacant.value) });
  const evidence = vacant.cite(says);
  return { value: 'due-soon', reason: fill(TO_REPLACE, { said: quote(evidence) }), evidence: [evidence] };
}

function findNaming(dossier: Dossier, on: string, council: Installation): Finding {
  const deadline = endOf(council.range, termOn(correspondentDelay, on));
  const words = { council: council.says, deadline: sayRange(deadline) };
  const named = findPcsFact(dossier, on, 'correspondentNamedOn');
  const isOfThisCouncil =
    named && hasHappened(named.value, on) && pastRange(named.value, on).last >= council.range.first;
  if (!named || !isOfThisCouncil)
    return { ...notNamed(deadline, on, words), deadline, evidence: council.evidence };
  const evidence = named.cite(fill(NAMED, { on: sayDate(named.value) }));
  const inTime = isBy(pastRange(named.value, on), deadline);
  return {
    ...answerFor(inTime),
    deadline,
    reason: fill(IN_OFFICE, { ...words, said: quote(evidence) }),
    evidence: [...council.evidence, evidence],
  };
}

function notNamed(deadline: { first: string }, on: string, words: object): Finding {
  return on <= deadline.first
    ? { value: 'due-soon', possible: ['due-soon', 'compliant'], reason: fill(RUNNING, words) }
    : { value: 'unknown', reason: fill(NOT_RECORDED, words), missing: [NAMING] };
}

const NAMING = {
  type: 'pcs',
  what: {
    fr: "la désignation du correspondant, ou l'adjoint chargé de la sécurité civile",
    en: 'the naming of the correspondent, or the deputy mayor in charge of civil security',
  },
};
const DELEGATE: Text = {
  fr: 'Un adjoint ou un conseiller est chargé de la sécurité civile',
  en: 'A deputy mayor or a councillor is in charge of civil security',
};
const NOT_NEEDED: Text = {
  fr: "{said} : pas besoin d'un correspondant.",
  en: '{said}: no correspondent is needed.',
};
const NO_COUNCIL: Text = {
  fr: "La date d'installation du conseil municipal n'est pas connue.",
  en: 'The day the municipal council was installed is not known.',
};
const VACANT: Text = {
  fr: 'Correspondant à remplacer, vacance constatée {on}',
  en: 'Correspondent to be replaced, vacancy noted {on}',
};
const TO_REPLACE: Text = {
  fr: '{said} : à désigner au prochain conseil municipal.',
  en: '{said}: to be named at the next municipal council.',
};
const NAMED: Text = { fr: 'Correspondant désigné {on}', en: 'Correspondent named {on}' };
const IN_OFFICE: Text = {
  fr: '{council} ; terme du délai de désignation : {deadline}. {said}.',
  en: '{council}; end of the term to name one: {deadline}. {said}.',
};
const RUNNING: Text = {
  fr: "{council} ; le délai de désignation court encore, jusqu'au terme : {deadline}.",
  en: '{council}; there is still time to name one, until: {deadline}.',
};
const NOT_RECORDED: Text = {
  fr: '{council} ; terme du délai de désignation : {deadline}. Ce nœud ne connaît depuis ni correspondant, ni adjoint ou conseiller chargé de la sécurité civile.',
  en: '{council}; end of the term to name one: {deadline}. Since then this node knows of no correspondent, nor of anyone in charge of civil security.',
};
