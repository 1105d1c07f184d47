import type { Dossier } from '../../dossier.ts';
import type { Evidence } from '../verdict.ts';
import { familiesOf, plainOf, type RiskFamilyId } from './risk-family.ts';
import {
  evidenceOfFamily,
  RISK_SOURCES,
  type RiskSource,
  type ShownRisk,
  TECHNOLOGICAL_PLANS,
} from './risk-source.ts';

/**
 * What setting a list of risks beside the sources shows.
 *
 * - `absent`: risks that a source shows and that the list does not name
 * - `unread`: risks shown or named in words that no family recognises, so that they may be the same
 * - `unheard`: sources that are not loaded and that could show a risk that the list does not name
 */
export type Comparison = {
  readonly absent: readonly { readonly family: RiskFamilyId; readonly evidence: readonly Evidence[] }[];
  readonly unread: readonly string[];
  readonly unheard: readonly RiskSource[];
};

/** Compares the risks that a plan names with every source that speaks of the commune. */
export function compareRisks(named: readonly string[], dossier: Dossier, on: string): Comparison {
  const covered = new Set(named.flatMap(familiesOf));
  const shown = [...RISK_SOURCES, TECHNOLOGICAL_PLANS].flatMap((source) => source.shownOn(dossier, on));
  const families = [...new Set(shown.flatMap((risk) => risk.families))];
  return {
    absent: families
      .filter((family) => !covered.has(family))
      .map((family) => ({ family, evidence: evidenceOfFamily(family, shown) })),
    unread: unreadLabels(named, shown),
    unheard: RISK_SOURCES.filter(
      (source) => source.mayShow.some((family) => !covered.has(family)) && !source.isHeard(dossier),
    ),
  };
}

/** Labels without a family on either side; the same words on both sides are the same risk. */
function unreadLabels(named: readonly string[], shown: readonly ShownRisk[]): readonly string[] {
  const ours = named.filter((label) => familiesOf(label).length === 0);
  const theirs = shown.filter(({ families }) => families.length === 0).map(({ label }) => label);
  const known = new Set(ours.map(plainOf));
  const unmatched = theirs.filter((label) => !known.has(plainOf(label)));
  const same = new Set(theirs.map(plainOf));
  return [...new Set([...unmatched, ...ours.filter((label) => !same.has(plainOf(label)))])];
}
