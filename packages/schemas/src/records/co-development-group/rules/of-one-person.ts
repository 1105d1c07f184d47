import { defineRule } from '../../../define-rule.ts';
import { boundsOf } from '../../../shapes/figure.ts';
import type { CoDevelopmentGroup } from '../co-development-group.ts';

/** the most persons that the group may count */
function most({ size }: CoDevelopmentGroup): number {
  return boundsOf(size).most ?? Number.POSITIVE_INFINITY;
}

export const ofOnePerson = defineRule<CoDevelopmentGroup>({
  code: 'co-development-group/of-one-person',
  severity: 'warning',
  path: ['size'],
  message: {
    fr: "Un groupe d'une personne ou moins : le co-développement se fait à plusieurs. Vérifiez le nombre.",
    en: 'A group of one person or fewer: co-development takes several. Check the number.',
  },
  holds: (body) => most(body) > 1,
});
