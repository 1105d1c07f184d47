import { defineRule } from '../../../define-rule.ts';
import type { Contribution } from '../contribution.ts';

export const mergedIntoNothing = defineRule<Contribution>({
  code: 'contribution/merged-into-nothing',
  severity: 'warning',
  path: ['mergedInto'],
  message: {
    fr: 'Contribution fondue dans une autre, sans dire laquelle : sa trace se perd. Ajoutez son identifiant.',
    en: 'Contribution merged into another, without saying which: its trace is lost. Add its identifier.',
  },
  holds: ({ state, mergedInto }) => (state === 'merged' ? mergedInto !== undefined : null),
});
