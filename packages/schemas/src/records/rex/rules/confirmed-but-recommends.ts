import { defineRule } from '../../../define-rule.ts';
import type { Rex } from '../rex.ts';

export const confirmedButRecommends = defineRule<Rex>({
  code: 'rex/confirmed-but-recommends',
  severity: 'info',
  path: ['planConfirmed'],
  message: {
    fr: "Le plan est dit confirmé alors que des recommandations demandent de l'ajuster. Les deux peuvent être vrais si elles ne touchent pas le plan.",
    en: 'The plan is said to be confirmed while recommendations ask to adjust it. Both can be true if they do not touch the plan.',
  },
  holds: ({ planConfirmed, recommendations }) => (planConfirmed ? recommendations.length === 0 : null),
});
