import type { Dossier } from '../../dossier.ts';
import type { Practice } from '../../shapes/practice.ts';
import { fill, type Text } from '../../text.ts';
import type { PcsRecord, PicsRecord } from '../about-plan.ts';
import { evidenceOf } from '../evidence.ts';
import { sayDate } from '../say-date.ts';
import { hasHappened } from '../timeline.ts';
import type { DatedFact } from './clock.ts';
import { type KnownPractice, mergePractices, recordedPractices } from './practices.ts';

/** A plan of either kind: the same clocks run for both (CSI R731-8). */
export type PlanRecord = PcsRecord | PicsRecord;

type DatedField = 'adoptedOn' | 'revisedOn' | 'evaluatedOn';

/** A dated step of a plan, when it is known and past on a day. */
export function stepOf(plan: PlanRecord, field: DatedField, on: string): readonly DatedFact[] {
  const date = plan.body[field];
  if (!hasHappened(date, on)) return [];
  const says = fill(STEPS[field], { on: sayDate(date) });
  return [{ date, evidence: evidenceOf<PlanRecord['body']>(plan, says, field) }];
}

/** The exercises and real uses of a plan that are past on a day: those it tells, and those that have a record of their own. */
export function practicesOf(dossier: Dossier, plan: PlanRecord, on: string): readonly KnownPractice[] {
  return mergePractices(toldPractices(plan, on), recordedPractices(dossier, on));
}

function toldPractices(plan: PlanRecord, on: string): readonly KnownPractice[] {
  return (plan.body.practices ?? []).flatMap((practice, index) => {
    if (!hasHappened(practice.on, on)) return [];
    const says = fill(PRACTICES[practice.kind], { on: sayDate(practice.on) });
    const read = evidenceOf<PlanRecord['body']>(plan, says);
    const evidence = { ...read, field: `practices.${index}.on`, value: practice.on };
    return [{ practice, fact: { date: practice.on, evidence } }];
  });
}

const STEPS: Record<DatedField, Text> = {
  adoptedOn: { fr: 'Plan arrêté {on}', en: 'Plan adopted {on}' },
  revisedOn: { fr: 'Plan révisé {on}', en: 'Plan revised {on}' },
  evaluatedOn: { fr: 'Plan évalué {on}', en: 'Plan evaluated {on}' },
};

const PRACTICES: Record<Practice['kind'], Text> = {
  exercise: { fr: 'Exercice du plan {on}', en: 'Exercise of the plan {on}' },
  'epci-exercise': {
    fr: "Participation à l'exercice de l'EPCI {on}",
    en: "Took part in the EPCI's exercise {on}",
  },
  activation: { fr: 'Plan réellement employé {on}', en: 'Plan really used {on}' },
};
