import { defineRule } from '../../../define-rule.ts';
import type { GroupMeeting } from '../group-meeting.ts';

export const reviewOfWhatWasNotHeld = defineRule<GroupMeeting>({
  code: 'group-meeting/review-of-what-was-not-held',
  severity: 'warning',
  path: ['review'],
  message: {
    fr: "Un bilan, pour une rencontre qui n'est pas tenue. Passez son statut à « tenue », ou retirez le bilan.",
    en: 'A review of a meeting that was not held. Set its status to held, or remove the review.',
  },
  holds: ({ review, status }) => (review ? status === 'held' : null),
});
