import { defineRule } from '../../../define-rule.ts';
import type { Edition } from '../edition.ts';

export const announcedAsHeld = defineRule<Edition>({
  code: 'edition/announced-as-held',
  severity: 'warning',
  path: ['eventsAnnounced', 'status'],
  message: {
    fr: "Le nombre d'événements annoncés porte le statut « réalisé ». Ce qui est annoncé et ce qui a eu lieu sont deux chiffres : rangez-le au bon endroit.",
    en: 'The number of events announced has the status realised. What is announced and what took place are two figures: put it in the right place.',
  },
  holds: ({ eventsAnnounced }) => (eventsAnnounced ? eventsAnnounced.status === 'announced' : null),
});
