import type { Dossier } from '../../dossier.ts';
import { fill, type Text } from '../../text.ts';
import type { Finding, LegalSettings } from '../define-legal-rule.ts';
import { type Parameter, termOn } from '../parameter.ts';
import { type DatedFact, findOnClock } from './clock.ts';
import { type PlanRecord, stepOf } from './plan-facts.ts';

/** The territory judged, the day, and what is set for it. */
export type Judging = {
  readonly dossier: Dossier;
  readonly on: string;
  readonly settings: LegalSettings;
};

/**
 * One of the clocks of a plan.
 *
 * - `period`: how long before it comes back
 * - `next`: what falls due: « la prochaine évaluation »
 * - `lacking`: what the record should say for the clock to run: « la date de la dernière évaluation »
 */
export type PlanClock = {
  readonly period: Parameter<number>;
  readonly next: Text;
  readonly lacking: Text;
};

/**
 * Runs a clock from the facts that restart it. With none, it runs from the adoption of the plan; a term that has passed
 * since is then a fault only when the record says that nothing was done, not when it says nothing.
 *
 * @param recorded  does the record list these facts, so that an empty list means none?
 */
export function runPlanClock(
  clock: PlanClock,
  plan: PlanRecord,
  { facts, recorded }: { readonly facts: readonly DatedFact[]; readonly recorded: boolean },
  judging: Judging,
): Finding {
  const [first, ...others] = facts;
  if (first) return run(clock, [first, ...others], judging);
  const [adopted] = [...stepOf(plan, 'adoptedOn', judging.on), ...stepOf(plan, 'revisedOn', judging.on)];
  if (!adopted) return lacking(clock, plan, UNDATED);
  if (recorded) return run(clock, [noEarlierThan(clock.period.values[0].from, adopted)], judging);
  const finding = run(clock, [adopted], judging);
  const isLate = finding.possible?.includes('non-compliant');
  return isLate ? lacking(clock, plan, UNRECORDED, [adopted]) : finding;
}

function run(
  clock: PlanClock,
  facts: readonly [DatedFact, ...DatedFact[]],
  { on, settings }: Judging,
): Finding {
  const term = termOn(clock.period, on);
  return findOnClock(facts, { term, next: clock.next, on, dueSoonMonths: settings.dueSoonMonths });
}

/** The law asks nothing of the years before it asked: the clock of an older plan starts with the law. */
function noEarlierThan(from: string, fact: DatedFact): DatedFact {
  return fact.date < from ? { ...fact, date: from } : fact;
}

function lacking(
  clock: PlanClock,
  plan: PlanRecord,
  reason: Text,
  known: readonly DatedFact[] = [],
): Finding {
  const evidence = known.map((fact) => fact.evidence);
  return {
    value: 'unknown',
    reason: fill(reason, { lacking: clock.lacking, fact: evidence[0]?.says }),
    missing: [{ type: plan.type, what: clock.lacking }],
    evidence,
  };
}

const UNDATED: Text = {
  fr: 'La fiche du plan ne donne ni sa date ni {lacking}.',
  en: 'The record of the plan gives neither its date nor {lacking}.',
};
const UNRECORDED: Text = {
  fr: "{fact}. La fiche ne donne pas {lacking} : rien ne dit que ce n'ait pas été fait.",
  en: '{fact}. The record does not give {lacking}: nothing says that it was not done.',
};
