import { defineRule } from '../../../define-rule.ts';
import type { Edition } from '../edition.ts';

export const heldAsAnnounced = defineRule<Edition>({
  code: 'edition/held-as-announced',
  severity: 'warning',
  path: ['eventsHeld', 'status'],
  message: {
    fr: "Le nombre d'événements tenus porte le statut « annoncé ». Gardez-le parmi les annonces tant que rien n'a été compté.",
    en: 'The number of events held has the status announced. Keep it among the announcements until something was counted.',
  },
  holds: ({ eventsHeld }) => (eventsHeld ? eventsHeld.status === 'realised' : null),
});
