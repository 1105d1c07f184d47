import type { Verdict } from '@maillage/schemas';
import type { Voice } from '../voice.ts';

/** A fact that nobody gave, and how many rules wait for it. */
export type UnknownFact = { readonly what: string; readonly rules: number };

/** The facts that verdicts lacked, those that would settle most rules first. */
export function unknownFacts(voice: Voice, verdicts: readonly Verdict[]): readonly UnknownFact[] {
  const rules = new Map<string, Set<string>>();
  for (const { rule, missing } of verdicts) {
    for (const { what } of missing) {
      const said = voice.say(what);
      rules.set(said, (rules.get(said) ?? new Set()).add(rule));
    }
  }
  return [...rules]
    .map(([what, waiting]) => ({ what, rules: waiting.size }))
    .toSorted((a, b) => b.rules - a.rules);
}
