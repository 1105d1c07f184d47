import { TERRITORY_LEVELS, type TerritoryLevel } from '../../../codes/territory-ref.ts';
import { defineRule } from '../../../define-rule.ts';
import type { Territory } from '../territory.ts';

/** The position of the first parent that cannot hold this territory, or −1. */
function misplaced({ level, kind, parents }: Territory): number {
  const withinCommune = level === 'commune' && kind !== undefined && kind !== 'commune-actuelle';
  return parents.findIndex(
    (parent) => rank(parent.level) <= rank(level) && !(withinCommune && parent.level === 'commune'),
  );
}

function rank(level: TerritoryLevel): number {
  return TERRITORY_LEVELS.indexOf(level);
}

export const parentNotLarger = defineRule<Territory>({
  code: 'territory/parent-not-larger',
  severity: 'error',
  path: ['parents'],
  at: (body) => ['parents', misplaced(body)],
  message: {
    fr: "Un territoire englobant doit être d'un niveau plus grand que {level} ; seules les communes déléguées, associées et les arrondissements municipaux tiennent dans une commune. Retirez ce parent ou corrigez son niveau.",
    en: 'A territory it lies in must be of a larger level than {level}; only delegated and associated communes and municipal arrondissements lie in a commune. Remove this parent or correct its level.',
  },
  holds: (body) => misplaced(body) < 0,
});
