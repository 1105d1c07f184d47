import { rangeOf } from '../../../codes/partial-date.ts';
import { defineRule } from '../../../define-rule.ts';
import type { Scenario } from '../scenario.ts';

export const horizonAlreadyPast = defineRule<Scenario>({
  code: 'scenario/horizon-already-past',
  severity: 'warning',
  path: ['horizon'],
  message: {
    fr: "L'horizon {horizon} est passé quand le scénario est établi ({madeOn}). Vérifiez l'année.",
    en: 'The horizon {horizon} is past when the scenario is drawn up ({madeOn}). Check the year.',
  },
  holds: ({ horizon, madeOn }) => (madeOn ? horizon >= Number(rangeOf(madeOn).first.slice(0, 4)) : null),
});
