import { enumerate, fill, type Text } from '../../text.ts';
import { aboutPcs } from '../about-plan.ts';
import { answerFor, defineLegalRule } from '../define-legal-rule.ts';
import { evidenceOf, quoteSome } from '../evidence.ts';
import { type Comparison, compareRisks } from '../risks/compare-risks.ts';
import { disagreementsOn } from '../risks/disagreements.ts';
import { nameOfFamily } from '../risks/risk-family.ts';

/** Does the plan name every risk that a source shows? Sources that disagree are shown side by side, not averaged. */
export const pcs07KnownRisks = defineLegalRule({
  id: 'PCS-07',
  level: 'commune',
  label: { fr: 'Analyse de tous les risques connus', en: 'Analysis of every known risk' },
  reference: { article: 'CSI R731-1 II et III', certainty: 'read-in-the-text' },
  since: '2022-06-22',
  find: (dossier, on) =>
    aboutPcs(dossier, on, (plan) => {
      const { risks } = plan.body;
      const disagreements = disagreementsOn(dossier, on);
      const contradictions = fill(disagreements.length > 0 ? DISAGREE : AGREE, {
        says: disagreements.map(({ says }) => says),
      });
      if (risks === undefined) {
        return { value: 'unknown', reason: fill(SILENT, { contradictions }), missing: [RISKS] };
      }
      const compared = compareRisks(risks, dossier, on);
      const words = { ...wordsOf(compared), contradictions };
      return {
        ...answerFor(isComplete(compared)),
        reason: fill(outcomeOf(compared), words),
        evidence: [
          evidenceOf(plan, fill(NAMED, { risks }), 'risks'),
          ...compared.absent.flatMap(({ evidence }) => evidence),
          ...disagreements.flatMap(({ shownBy, absentFrom }) => [...shownBy, ...absentFrom]),
        ],
        missing: compared.unheard.map(({ list }) => list),
      };
    }),
});

/** A risk said in words that nobody recognises may be the one that seems absent: it cannot be said. */
function isComplete({ absent, unread, unheard }: Comparison): boolean | null {
  if (absent.length > 0) return unread.length > 0 ? null : false;
  return unread.length > 0 || unheard.length > 0 ? null : true;
}

function outcomeOf({ absent, unread, unheard }: Comparison): Text {
  if (absent.length > 0) return unread.length > 0 ? PERHAPS_ABSENT : ABSENT;
  if (unread.length > 0) return UNREAD;
  return unheard.length > 0 ? UNHEARD : ALL;
}

function wordsOf({ absent, unread, unheard }: Comparison) {
  const shown = absent.map(({ family, evidence }) =>
    fill(SHOWN, { family: nameOfFamily(family), by: quoteSome(evidence) }),
  );
  return { absent: shown, unread, unheard: enumerate(unheard.map(({ list }) => list.what)) };
}

const RISKS = {
  type: 'pcs',
  what: { fr: 'la liste des risques traités par le plan', en: 'the list of risks the plan covers' },
};
const NAMED: Text = { fr: 'Risques traités par le plan : {risks}', en: 'Risks the plan covers: {risks}' };
const SHOWN: Text = { fr: '{family} ({by})', en: '{family} ({by})' };
const AGREE: Text = { fr: '', en: '' };
const DISAGREE: Text = {
  fr: ' Les sources se contredisent : {says}.',
  en: ' The sources contradict each other: {says}.',
};
const SILENT: Text = {
  fr: 'La fiche du plan ne donne pas les risques traités.{contradictions}',
  en: 'The record of the plan does not give the risks it covers.{contradictions}',
};
const ALL: Text = {
  fr: 'Le plan traite tous les risques que montrent les sources.{contradictions}',
  en: 'The plan covers every risk that the sources show.{contradictions}',
};
const ABSENT: Text = {
  fr: 'Le plan ne traite pas : {absent}.{contradictions}',
  en: 'The plan does not cover: {absent}.{contradictions}',
};
const PERHAPS_ABSENT: Text = {
  fr: 'Le plan semble ne pas traiter : {absent} ; à comparer à la main avec : {unread}.{contradictions}',
  en: 'The plan does not seem to cover: {absent}; to be compared by hand with: {unread}.{contradictions}',
};
const UNREAD: Text = {
  fr: 'Des risques sont à comparer à la main : {unread}.{contradictions}',
  en: 'Some risks are to be compared by hand: {unread}.{contradictions}',
};
const UNHEARD: Text = {
  fr: 'Le plan traite tous les risques connus ici ; il manque encore : {unheard}.{contradictions}',
  en: 'The plan covers every risk known here; still missing: {unheard}.{contradictions}',
};
