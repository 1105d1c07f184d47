import { nameOfChoice } from '../../choice.ts';
import { pcs } from '../../records/pcs/pcs.ts';
import { fill, type Text } from '../../text.ts';
import { aboutPcs } from '../about-plan.ts';
import { defineLegalRule } from '../define-legal-rule.ts';
import { evidenceOf, quote } from '../evidence.ts';

/** INSEE code of Paris, where the préfet de police adopts the plan — CSI L731-3 II */
const PARIS = '75056';

/** Was the plan adopted by the authority that the law names? */
export const pcs04AdoptedBy = defineLegalRule({
  id: 'PCS-04',
  level: 'commune',
  label: { fr: "Plan arrêté par l'autorité compétente", en: 'Plan adopted by the competent authority' },
  reference: { article: 'CSI L731-3 II', certainty: 'read-in-the-text' },
  since: '2021-11-27',
  find: (dossier, on) =>
    aboutPcs(dossier, on, (plan) => {
      const { adoptedBy } = plan.body;
      if (adoptedBy === undefined) return { value: 'unknown', reason: SILENT, missing: [AUTHORITY] };
      const competent = dossier.about.code === PARIS ? 'prefet-de-police' : 'maire';
      const name = (authority: string) => nameOfChoice(pcs.fields.shape.adoptedBy, authority);
      const evidence = evidenceOf(plan, fill(ADOPTED_BY, { by: name(adoptedBy) }), 'adoptedBy');
      const isCompetent = adoptedBy === competent;
      const words = { said: quote(evidence), competent: name(competent) };
      return {
        value: isCompetent ? 'compliant' : 'non-compliant',
        reason: fill(isCompetent ? RIGHT : WRONG, words),
        evidence: [evidence],
      };
    }),
});

const AUTHORITY = {
  type: 'pcs',
  what: { fr: "l'autorité qui a arrêté le plan", en: 'the authority that adopted the plan' },
};
const SILENT: Text = {
  fr: "La fiche du plan ne dit pas qui l'a arrêté.",
  en: 'The record of the plan does not say who adopted it.',
};
const ADOPTED_BY: Text = { fr: 'Plan arrêté par : {by}', en: 'Plan adopted by: {by}' };
const RIGHT: Text = { fr: '{said}.', en: '{said}.' };
const WRONG: Text = {
  fr: '{said} ; la loi désigne : {competent}.',
  en: '{said}; the law names: {competent}.',
};
