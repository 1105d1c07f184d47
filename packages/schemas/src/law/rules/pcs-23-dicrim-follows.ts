import { fill, type Text } from '../../text.ts';
import { aboutPcs } from '../about-plan.ts';
import { defineLegalRule } from '../define-legal-rule.ts';
import { knownDicrim } from '../documents/known-dicrim.ts';
import { evidenceOf, quote, quoteSome } from '../evidence.ts';
import { sayDate } from '../say-date.ts';
import { hasHappened, isBy, pastRange } from '../timeline.ts';

/** Did the DICRIM follow the revision of the plan? It must only when the risks changed: an older one is a question. */
export const pcs23DicrimFollows = defineLegalRule({
  id: 'PCS-23',
  level: 'commune',
  label: { fr: 'DICRIM à jour de la révision du plan', en: 'DICRIM in step with the revision of the plan' },
  reference: { article: 'CSI R731-8 II', certainty: 'read-in-the-text' },
  since: '2022-06-22',
  find: (dossier, on) =>
    aboutPcs(dossier, on, (plan) => {
      const { revisedOn } = plan.body;
      if (!hasHappened(revisedOn, on)) return { value: 'not-concerned', reason: NO_REVISION };
      const revision = evidenceOf(plan, fill(REVISED, { on: sayDate(revisedOn) }), 'revisedOn');
      const dicrim = knownDicrim(dossier, on);
      const evidence = [revision, ...dicrim.evidence];
      const words = { revision: quote(revision), dicrim: quoteSome(dicrim.evidence) };
      const published = dicrim.record?.body.publishedOn;
      if (!hasHappened(published, on)) {
        return { value: 'unknown', reason: fill(UNDATED, words), evidence, missing: [DICRIM] };
      }
      const follows = isBy(pastRange(revisedOn, on), pastRange(published, on));
      return follows
        ? { value: 'compliant', reason: fill(FOLLOWS, words), evidence }
        : { value: 'unknown', reason: fill(PRECEDES, words), evidence, missing: [CHANGE] };
    }),
});

const DICRIM = {
  type: 'dicrim',
  what: { fr: 'la date de publication du DICRIM', en: 'the date the DICRIM was published' },
};
const CHANGE = {
  type: 'pcs',
  what: { fr: 'si la révision a changé les risques', en: 'whether the revision changed the risks' },
};
const REVISED: Text = { fr: 'Plan révisé {on}', en: 'Plan revised {on}' };
const NO_REVISION: Text = {
  fr: "Aucune révision du plan n'est enregistrée : le DICRIM n'a rien à suivre.",
  en: 'No revision of the plan is recorded: there is nothing for the DICRIM to follow.',
};
const UNDATED: Text = {
  fr: "{revision}. La date du DICRIM n'est pas connue ici.",
  en: '{revision}. The date of the DICRIM is not known here.',
};
const FOLLOWS: Text = { fr: '{revision}. {dicrim}.', en: '{revision}. {dicrim}.' };
const PRECEDES: Text = {
  fr: '{revision}. {dicrim} : à vérifier, si la révision a changé les risques.',
  en: '{revision}. {dicrim}: to be checked, if the revision changed the risks.',
};
