import { nameOfChoice } from '../choice.ts';
import { type DayRange, rangeOf } from '../codes/partial-date.ts';
import type { Dossier } from '../dossier.ts';
import { recordsOn } from '../dossier.ts';
import type { EnvelopeOf } from '../envelope.ts';
import {
  type RiskPreventionPlan,
  riskPreventionPlan,
} from '../records/risk-prevention-plan/risk-prevention-plan.ts';
import { fill, type Text } from '../text.ts';
import { evidenceOf } from './evidence.ts';
import { oncePerDossier } from './once.ts';
import { sayDate } from './say-date.ts';
import { hasHappened, latestRange } from './timeline.ts';
import type { Evidence } from './verdict.ts';

/** A record of a risk prevention plan. */
export type PreventionPlanRecord = EnvelopeOf<'risk-prevention-plan', RiskPreventionPlan>;

/** The prevention plans of a commune that stand on a day, and those of which it cannot be said. */
export type StandingPlans = {
  readonly standing: readonly PreventionPlanRecord[];
  readonly doubtful: readonly PreventionPlanRecord[];
};

/** The risk prevention plans of a commune, prescribed or approved and not ended on a day. */
export const preventionPlansOn: (dossier: Dossier, on: string) => StandingPlans = oncePerDossier(
  (dossier, on) => {
    const plans = recordsOn(dossier, riskPreventionPlan, on);
    return {
      standing: plans.filter(({ body }) => standsOn(body, on) === true),
      doubtful: plans.filter(({ body }) => standsOn(body, on) === null),
    };
  },
);

/**
 * Does a prevention plan count on a day? From its prescription (or its approval, when only that is dated) until it is
 * deprescribed, annulled or abrogated. Null when the source gives neither a state nor a date.
 */
export function standsOn(plan: RiskPreventionPlan, on: string): boolean | null {
  if (hasEnded(plan, on)) return false;
  const starts = startsOf(plan);
  if (starts.length > 0) return starts.some((date) => hasHappened(date, on));
  return plan.state === 'unknown' ? null : true;
}

/** Ended, unless it was prescribed or approved again since. A state of ended without a date of end counts as ended. */
function hasEnded(plan: RiskPreventionPlan, on: string): boolean {
  const ends = endsOf(plan);
  if (ENDED.has(plan.state)) return ends.length === 0 || ends.some((date) => hasHappened(date, on));
  const end = lastHappened(ends, on);
  const start = lastHappened(startsOf(plan), on);
  return end !== undefined && (start === undefined || start.first <= end.last);
}

const ENDED: ReadonlySet<RiskPreventionPlan['state']> = new Set(['deprescribed', 'annulled', 'abrogated']);

function startsOf({ prescribedOn, approvedOn }: RiskPreventionPlan): readonly string[] {
  return [prescribedOn, approvedOn].filter((date) => date !== undefined);
}

function endsOf({ deprescribedOn, annulledOn, abrogatedOn }: RiskPreventionPlan): readonly string[] {
  return [deprescribedOn, annulledOn, abrogatedOn].filter((date) => date !== undefined);
}

function lastHappened(dates: readonly string[], on: string): DayRange | undefined {
  const [first, ...others] = dates.filter((date) => hasHappened(date, on)).map(rangeOf);
  return first && latestRange([first, ...others]);
}

/** A prevention plan as a sentence names it: « PPR minier « PPRm du LENSOIS », approuvé le 16 novembre 2017 ». */
export function sayPreventionPlan(plan: PreventionPlanRecord, on: string): Evidence {
  const { name, kind, state, approvedOn, prescribedOn } = plan.body;
  const { shape } = riskPreventionPlan.fields;
  const words = { kind: nameOfChoice(shape.kind, kind), name };
  if (hasHappened(approvedOn, on)) {
    return evidenceOf(plan, fill(STEPS.approved, { ...words, on: sayDate(approvedOn) }), 'approvedOn');
  }
  if (hasHappened(prescribedOn, on)) {
    return evidenceOf(plan, fill(STEPS.prescribed, { ...words, on: sayDate(prescribedOn) }), 'prescribedOn');
  }
  return evidenceOf(
    plan,
    fill(STEPS.undated, { ...words, state: nameOfChoice(shape.state, state) }),
    'state',
  );
}

const STEPS = {
  approved: {
    fr: '{kind} « {name} », approuvé {on}',
    en: 'Prevention plan ({kind}) "{name}", approved {on}',
  },
  prescribed: {
    fr: '{kind} « {name} », prescrit {on}',
    en: 'Prevention plan ({kind}) "{name}", prescribed {on}',
  },
  undated: {
    fr: '{kind} « {name} », état : {state}',
    en: 'Prevention plan ({kind}) "{name}", state: {state}',
  },
} as const satisfies Record<string, Text>;
