import { defineRule } from '../../../define-rule.ts';
import type { CatnatTally } from '../catnat-tally.ts';

export const noneButDated = defineRule<CatnatTally>({
  code: 'catnat-tally/none-but-dated',
  severity: 'error',
  path: ['lastEventOn'],
  message: {
    fr: 'Aucun arrêté, mais un dernier événement le {lastEventOn}. Corrigez le nombre, ou retirez la date.',
    en: 'No decree, but a last event on {lastEventOn}. Correct the count, or remove the date.',
  },
  holds: ({ count, lastEventOn }) => (lastEventOn ? count > 0 : null),
});
