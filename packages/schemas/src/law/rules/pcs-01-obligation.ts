import { rangeOf } from '../../codes/partial-date.ts';
import type { Dossier } from '../../dossier.ts';
import { fill, type Text } from '../../text.ts';
import { MISSING_PCS } from '../about-plan.ts';
import { endOf } from '../clocks/clock.ts';
import { defineLegalRule, type Finding } from '../define-legal-rule.ts';
import { knownPcs } from '../documents/known-pcs.ts';
import { pcsDuty } from '../duties/pcs-duty.ts';
import { type DutyWords, findDuty } from '../duty-finding.ts';
import { quoteSome } from '../evidence.ts';
import { termOn } from '../parameter.ts';
import { pcsAdoptionDelay } from '../parameters/pcs-adoption-delay.ts';
import { findNotification } from '../pcs-notification.ts';
import { preventionPlansOn, sayPreventionPlan } from '../prevention-plans.ts';

/** Must the commune have a PCS, and has it one? While the term of two years runs, a plan still to come is not a fault. */
export const pcs01Obligation = defineLegalRule({
  id: 'PCS-01',
  level: 'commune',
  label: { fr: "Obligation d'avoir un PCS", en: 'Duty to have a PCS' },
  reference: { article: 'CSI L731-3 I', certainty: 'read-in-the-text' },
  since: '2004-08-17',
  find: (dossier, on) => {
    const finding = findDuty(pcsDuty(dossier, on), knownPcs(dossier, on), WORDS, runningTerm(dossier, on));
    return finding.obligation === 'unknown' ? withHint(finding, dossier, on) : finding;
  },
});

function runningTerm(dossier: Dossier, on: string) {
  const notified = findNotification(dossier, on);
  if (!notified) return undefined;
  const deadline = endOf(rangeOf(notified.date), termOn(pcsAdoptionDelay, on));
  return on <= deadline.first ? deadline : undefined;
}

/** A technological plan never obliges by itself; it hints that a PPI may exist. */
function withHint(finding: Finding, dossier: Dossier, on: string): Finding {
  const plans = preventionPlansOn(dossier, on).standing.filter(({ body }) => body.kind === 'pprt');
  if (plans.length === 0) return finding;
  const evidence = plans.map((plan) => sayPreventionPlan(plan, on));
  const reason = fill(HINT, { reason: finding.reason, plans: quoteSome(evidence) });
  return { ...finding, reason, evidence: [...(finding.evidence ?? []), ...evidence] };
}

const HINT: Text = {
  fr: "{reason} {plans} : un PPRT n'oblige pas à lui seul, mais laisse penser qu'un PPI existe.",
  en: '{reason} {plans}: such a plan does not oblige by itself, but hints that a PPI exists.',
};

const WORDS: DutyWords = {
  obliged: { fr: "La commune est obligée d'avoir un PCS", en: 'The commune must have a PCS' },
  free: {
    fr: "La commune n'est pas obligée d'avoir un PCS : aucun des cas de la loi n'est rempli",
    en: 'The commune need not have a PCS: no case of the law is met',
  },
  undecided: {
    fr: "Aucun cas connu ici n'oblige la commune à avoir un PCS",
    en: 'No case known here obliges the commune to have a PCS',
  },
  unknownDocument: {
    fr: 'ce nœud ne sait pas si elle a un plan',
    en: 'this node does not know whether it has a plan',
  },
  missingDocument: MISSING_PCS,
};
