import type { NamedTerritory } from '../answers.ts';
import type { Crumb } from '../define-page.ts';
import { paths } from '../paths.ts';

/** The levels that lead down to a commune, from the largest. */
const STEPS = ['region', 'departement', 'epci'] as const;

/** The territories above one, as the path that leads to it. */
export function trailOf(parents: readonly NamedTerritory[]): readonly Crumb[] {
  return STEPS.flatMap((level) =>
    parents
      .filter((parent) => parent.level === level)
      .map((parent) => ({ label: parent.name, path: paths.territory(parent) })),
  );
}
