import { type Dossier, findLegalRule, judge, oncePerDossier, type Verdict } from '@maillage/schemas';
import type { Fact, FindFact } from './fact.ts';

/** The verdict of a rule of law on a territory, kept for the next indicator that asks. @throws TypeError  when no rule has that id */
export function verdictOf(rule: string, dossier: Dossier, on: string): Verdict {
  return judgeOf(rule)(dossier, on);
}

/** How each rule judges, by its id. */
const judges = new Map<string, (dossier: Dossier, on: string) => Verdict>();

function judgeOf(id: string): (dossier: Dossier, on: string) => Verdict {
  const known = judges.get(id);
  if (known) return known;
  const rule = findLegalRule(id);
  if (!rule) throw new TypeError(`no legal rule ${id}`);
  const judging = oncePerDossier((dossier, on) => judge(rule, dossier, on));
  judges.set(id, judging);
  return judging;
}

/** Does a rule of law hold on a day? A term that falls soon has not passed; what does not concern the territory is not known. */
export function holdsBy(rule: string): FindFact {
  return (dossier, on) => factOf(verdictOf(rule, dossier, on));
}

function factOf({ value, evidence, missing }: Verdict): Fact {
  const holds = HOLDS[value];
  return { holds, evidence, missing: holds === null ? missing : [] };
}

const HOLDS = {
  compliant: true,
  'due-soon': true,
  'non-compliant': false,
  'not-concerned': null,
  unknown: null,
} as const;
