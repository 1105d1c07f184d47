import { defineRule } from '../../../define-rule.ts';
import type { Decision } from '../decision.ts';

export const onNoSignal = defineRule<Decision>({
  code: 'decision/on-no-signal',
  severity: 'info',
  path: ['signals'],
  message: {
    fr: 'Décision rattachée à aucun signal : elle ne comptera pas dans le délai signal → décision.',
    en: 'Decision attached to no signal: it will not count in the delay signal → decision.',
  },
  reference: { article: 'Projet résilience des territoires, fiche 1.4', certainty: 'read-in-the-text' },
  holds: ({ signals }) => signals !== undefined && signals.length > 0,
});
