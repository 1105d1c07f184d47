import type { Dossier } from '../dossier.ts';
import { DEFAULT_SETTINGS, judge, type LegalSettings } from './define-legal-rule.ts';
import { legalRules } from './rules/index.ts';
import type { Verdict } from './verdict.ts';

/** What every rule of law that speaks of this level of territory says of it on a day, in the order of the rule table. */
export function judgeAll(
  dossier: Dossier,
  on: string,
  settings: LegalSettings = DEFAULT_SETTINGS,
): readonly Verdict[] {
  return legalRules
    .filter(({ level }) => level === dossier.about.level)
    .map((rule) => judge(rule, dossier, on, settings));
}

/** The rule of that id (`PCS-01`), or undefined. */
export function findLegalRule(id: string) {
  return legalRules.find((rule) => rule.id === id);
}
