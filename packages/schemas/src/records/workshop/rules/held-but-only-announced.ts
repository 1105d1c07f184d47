import { defineRule } from '../../../define-rule.ts';
import type { Workshop } from '../workshop.ts';

export const heldButOnlyAnnounced = defineRule<Workshop>({
  code: 'workshop/held-but-only-announced',
  severity: 'info',
  path: ['participants', 'status'],
  message: {
    fr: 'Atelier tenu, avec le nombre de participants annoncé. Si le nombre réel est connu, remplacez-le.',
    en: 'Workshop held, with the number of participants announced. If the real number is known, replace it.',
  },
  holds: ({ status, participants }) =>
    status === 'held' && participants ? participants.status === 'realised' : null,
});
