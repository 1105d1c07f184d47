import { defineRule } from '../../../define-rule.ts';
import type { GroupMeeting } from '../group-meeting.ts';

export const heldWithoutReview = defineRule<GroupMeeting>({
  code: 'group-meeting/held-without-review',
  severity: 'info',
  path: ['review'],
  message: {
    fr: "Rencontre tenue, sans bilan : l'observatoire ne pourra rien en reprendre.",
    en: 'Meeting held, with no review: the observatory will have nothing to take from it.',
  },
  reference: { article: 'Projet résilience des territoires, fiche 2.2', certainty: 'read-in-the-text' },
  holds: ({ review, status }) => (status === 'held' ? review !== undefined : null),
});
