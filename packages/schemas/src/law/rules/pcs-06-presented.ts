import { fill, type Text } from '../../text.ts';
import { aboutPcs } from '../about-plan.ts';
import { installationOf } from '../council.ts';
import { answerFor, defineLegalRule } from '../define-legal-rule.ts';
import { evidenceOf, quote } from '../evidence.ts';
import { sayDate } from '../say-date.ts';
import { allHold, hasHappened, isBy, pastRange } from '../timeline.ts';

/** Was the plan presented to the council after its adoption and after the last renewal of the councils? */
export const pcs06Presented = defineLegalRule({
  id: 'PCS-06',
  level: 'commune',
  label: { fr: 'Plan présenté au conseil municipal', en: 'Plan presented to the municipal council' },
  reference: { article: 'CSI R731-3', certainty: 'secondary-source' },
  since: '2022-06-22',
  find: (dossier, on) =>
    aboutPcs(dossier, on, (plan) => {
      const { adoptedOn, presentedOn } = plan.body;
      const council = installationOf(dossier, on);
      if (!hasHappened(presentedOn, on)) {
        return {
          value: 'unknown',
          reason: fill(SILENT, { council: council?.says }),
          missing: [PRESENTATION],
        };
      }
      const presented = pastRange(presentedOn, on);
      const holds = allHold([
        hasHappened(adoptedOn, on) ? isBy(pastRange(adoptedOn, on), presented) : true,
        council ? isBy(council.range, presented) : true,
      ]);
      const evidence = evidenceOf(plan, fill(PRESENTED, { on: sayDate(presentedOn) }), 'presentedOn');
      const words = {
        said: quote(evidence),
        council: council?.says,
        adopted: adoptedOn ? sayDate(adoptedOn) : undefined,
      };
      return {
        ...answerFor(holds),
        reason: fill(holds === null ? PERHAPS : holds ? SINCE : BEFORE, words),
        evidence: [evidence, ...(council?.evidence ?? [])],
      };
    }),
});

const PRESENTATION = {
  type: 'pcs',
  what: {
    fr: 'la date de présentation au conseil municipal',
    en: 'the date it was presented to the council',
  },
};
const SILENT: Text = {
  fr: 'La fiche du plan ne donne pas la date de sa présentation au conseil. {council}.',
  en: 'The record of the plan does not give the date it was presented to the council. {council}.',
};
const PRESENTED: Text = {
  fr: 'Plan présenté au conseil municipal {on}',
  en: 'Plan presented to the municipal council {on}',
};
const SINCE: Text = { fr: '{council}. {said}.', en: '{council}. {said}.' };
const BEFORE: Text = {
  fr: "{council}. {said} : avant le conseil en place ou avant l'adoption du plan ; une présentation est attendue.",
  en: '{council}. {said}: before the council in office or before the plan was adopted; a presentation is due.',
};
const PERHAPS: Text = {
  fr: "{council}. {said} : les dates connues ne disent pas si c'était après l'installation du conseil et l'adoption du plan.",
  en: '{council}. {said}: the dates known do not say whether it was after the installation of the council and the adoption of the plan.',
};
