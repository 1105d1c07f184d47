import { catnat, catnatTally, type Hazard, riskExposure, riskPreventionPlan } from '@maillage/schemas';
import { recordsOn, type TerritorySheet } from '../answers.ts';
import { familyOf, HAZARD_FAMILIES, type HazardFamily } from './hazard-family.ts';

/** A family of hazards that plans or decrees know of, and that the commune's DDRM list leaves out. */
export type Disagreement = {
  readonly family: HazardFamily;
  /** names of the standing prevention plans that cover it */
  readonly plans: readonly string[];
  /** natural-disaster decrees for it */
  readonly decrees: number;
};

/**
 * What the sources say against each other about a commune's risks. Both sides are told; nothing is averaged.
 * Without any DDRM line there is no list to compare with, and so no disagreement.
 */
export function disagreementsOn(sheet: TerritorySheet): readonly Disagreement[] {
  const listed = recordsOn(sheet, riskExposure).filter(({ body }) => body.kind === 'ddrm');
  if (listed.length === 0) return [];
  const known = familiesOf(listed.flatMap(({ body }) => (body.hazard ? [body.hazard] : [])));
  return HAZARD_FAMILIES.filter((family) => !known.has(family))
    .map((family) => ({ family, plans: plansFor(sheet, family), decrees: decreesFor(sheet, family) }))
    .filter(({ plans, decrees }) => plans.length > 0 || decrees > 0);
}

function familiesOf(hazards: readonly Hazard[]): ReadonlySet<HazardFamily | undefined> {
  return new Set(hazards.map(familyOf));
}

function plansFor(sheet: TerritorySheet, family: HazardFamily): readonly string[] {
  const plans = recordsOn(sheet, riskPreventionPlan)
    .map(({ body }) => body)
    .filter(({ state }) => state === 'prescribed' || state === 'approved')
    .filter(({ hazards }) => familiesOf(hazards).has(family));
  return [...new Set(plans.map(({ name }) => name))];
}

/** Decrees one by one when the source details them; its tally otherwise: the same decrees are never counted twice. */
function decreesFor(sheet: TerritorySheet, family: HazardFamily): number {
  const detailed = recordsOn(sheet, catnat).filter(({ body }) => familyOf(body.hazard) === family).length;
  const tallied = recordsOn(sheet, catnatTally)
    .filter(({ body }) => familyOf(body.hazard) === family)
    .reduce((sum, { body }) => sum + body.count, 0);
  return Math.max(detailed, tallied);
}
