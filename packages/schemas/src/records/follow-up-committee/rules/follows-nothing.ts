import { defineRule } from '../../../define-rule.ts';
import type { FollowUpCommittee } from '../follow-up-committee.ts';

export const followsNothing = defineRule<FollowUpCommittee>({
  code: 'follow-up-committee/follows-nothing',
  severity: 'info',
  path: ['observatories'],
  message: {
    fr: 'Ce comité ne suit aucun observatoire. La fiche 1.1 les relie : ajoutez leurs identifiants.',
    en: 'This committee follows no observatory. Sheet 1.1 connects them: add their identifiers.',
  },
  reference: { article: 'Projet résilience des territoires, fiche 1.1', certainty: 'read-in-the-text' },
  holds: ({ observatories }) => observatories !== undefined && observatories.length > 0,
});
