import type { Dossier, Evidence, Missing } from '@maillage/schemas';

/** Something that holds of a territory, does not, or is not known; with what says so and what would. */
export type Fact = {
  readonly holds: boolean | null;
  readonly evidence: readonly Evidence[];
  readonly missing: readonly Missing[];
};

/** How a fact is found in a dossier on a day. */
export type FindFact = (dossier: Dossier, on: string) => Fact;

/** What was missing for several facts, each thing once. */
export function missingOf(facts: readonly Fact[]): readonly Missing[] {
  const all = facts.flatMap(({ missing }) => missing);
  return [...new Map(all.map((one) => [`${one.type}/${one.kind ?? ''}`, one])).values()];
}

/** What says that they hold: the records behind the count. */
export function evidenceFor(facts: readonly Fact[]): readonly Evidence[] {
  return facts.filter(({ holds }) => holds === true).flatMap(({ evidence }) => evidence);
}
