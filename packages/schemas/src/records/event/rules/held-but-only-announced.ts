import { defineRule } from '../../../define-rule.ts';
import type { Event } from '../event.ts';

export const heldButOnlyAnnounced = defineRule<Event>({
  code: 'event/held-but-only-announced',
  severity: 'info',
  path: ['participants', 'status'],
  message: {
    fr: "L'événement est tenu, mais le nombre de participants est celui qui était annoncé. Si le chiffre réel est connu, remplacez-le et passez son statut à « réalisé ».",
    en: 'The event was held, but the number of participants is the one announced. If the real figure is known, replace it and set its status to realised.',
  },
  holds: ({ status, participants }) =>
    status === 'held' && participants ? participants.status === 'realised' : null,
});
