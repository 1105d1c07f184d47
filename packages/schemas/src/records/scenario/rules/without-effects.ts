import { defineRule } from '../../../define-rule.ts';
import type { Scenario } from '../scenario.ts';

export const withoutEffects = defineRule<Scenario>({
  code: 'scenario/without-effects',
  severity: 'info',
  path: ['effects'],
  message: {
    fr: 'Un scénario sans effets ne peut pas être comparé aux autres. Dites au moins un effet par thème.',
    en: 'A scenario without effects cannot be compared with others. Say one effect per theme at least.',
  },
  holds: ({ effects }) => effects.length > 0,
});
