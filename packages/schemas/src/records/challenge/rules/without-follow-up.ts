import { defineRule } from '../../../define-rule.ts';
import type { Challenge } from '../challenge.ts';

export const withoutFollowUp = defineRule<Challenge>({
  code: 'challenge/without-follow-up',
  severity: 'warning',
  path: ['followUp'],
  message: {
    fr: "Personne n'est chargé de la suite de ce défi : ce qui en sortira s'éteindra. Nommez un organisme.",
    en: 'Nobody is in charge of what follows this challenge: what comes of it will fade. Name an organisation.',
  },
  reference: { article: 'Projet résilience des territoires, fiche 3.2', certainty: 'read-in-the-text' },
  holds: ({ followUp }) => followUp !== undefined,
});
