import type { Dossier } from '../../dossier.ts';
import { fill, type Text } from '../../text.ts';
import { absenceOf } from '../absence.ts';
import { findOnClock } from '../clocks/clock.ts';
import { defineLegalRule, type Finding } from '../define-legal-rule.ts';
import { quoteSome } from '../evidence.ts';
import { LISTS } from '../lists.ts';
import { termOn } from '../parameter.ts';
import { publicInformationPeriod } from '../parameters/public-information-period.ts';
import { preventionPlansOn, sayPreventionPlan } from '../prevention-plans.ts';
import { publicInformationsOf } from '../public-information.ts';

/** Where a natural-risk plan stands, was the population informed within two years? Events held are the proof. */
export const inf01PublicInformation = defineLegalRule({
  id: 'INF-01',
  level: 'commune',
  label: {
    fr: 'Population informée des risques depuis moins de deux ans',
    en: 'Population informed of the risks within two years',
  },
  reference: {
    article: 'CE L125-2',
    certainty: 'read-in-the-text',
    version: 'rédaction de 2020',
    note: 'modifié par la loi 2021-1520, art. 10, à confirmer',
  },
  since: '2020-09-01',
  find: (dossier, on, { dueSoonMonths }) => {
    const natural = preventionPlansOn(dossier, on).standing.filter(({ body }) => body.kind === 'pprn');
    if (natural.length === 0) return withoutPlan(dossier);
    const plans = natural.map((plan) => sayPreventionPlan(plan, on));
    const [first, ...others] = publicInformationsOf(dossier, on);
    if (!first) return { ...withoutEvent(dossier, quoteSome(plans)), evidence: plans };
    const term = termOn(publicInformationPeriod, on);
    const finding = findOnClock([first, ...others], { term, next: NEXT, on, dueSoonMonths });
    return { ...finding, evidence: [...plans, ...(finding.evidence ?? [])] };
  },
});

function withoutPlan(dossier: Dossier): Finding {
  const { certain, evidence } = absenceOf(dossier, LISTS.pprn);
  if (certain) return { value: 'not-concerned', reason: NO_PLAN, evidence };
  return { value: 'unknown', reason: UNKNOWN_PLAN, missing: [LISTS.pprn] };
}

function withoutEvent(dossier: Dossier, plans: Text): Finding {
  const { certain } = absenceOf(dossier, LISTS.event);
  if (certain) return { value: 'non-compliant', reason: fill(NO_EVENT, { plans }) };
  return { value: 'unknown', reason: fill(UNKNOWN_EVENT, { plans }), missing: [LISTS.event] };
}

const NEXT: Text = { fr: 'la prochaine information de la population', en: 'the next public information' };
const NO_PLAN: Text = {
  fr: "Aucun PPR naturel prescrit ou approuvé : l'information tous les deux ans n'est pas due.",
  en: 'No natural-risk plan prescribed or approved: information every two years is not due.',
};
const UNKNOWN_PLAN: Text = {
  fr: "Ce nœud ne sait pas si un PPR naturel s'applique à la commune.",
  en: 'This node does not know whether a natural-risk plan applies to the commune.',
};
const NO_EVENT: Text = {
  fr: "{plans}. Aucune information de la population n'a eu lieu.",
  en: '{plans}. The population was never informed.',
};
const UNKNOWN_EVENT: Text = {
  fr: '{plans}. Ce nœud ne connaît aucune information de la population sur les risques ; elle a pu avoir lieu.',
  en: '{plans}. This node knows of no public information on risks; it may have taken place.',
};
