import { type Dossier, findLegalRule, judge, type Verdict } from '@maillage/schemas';
import type { Fact, FindFact } from './fact.ts';

/** The verdict of a rule of law on a territory. @throws TypeError  when no rule has that id */
export function verdictOf(rule: string, dossier: Dossier, on: string): Verdict {
  const found = findLegalRule(rule);
  if (!found) throw new TypeError(`no legal rule ${rule}`);
  return judge(found, dossier, on);
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
