import { couldFollow } from '../../../codes/partial-date.ts';
import { defineRule } from '../../../define-rule.ts';
import type { FollowUpCommittee } from '../follow-up-committee.ts';

function early({ createdOn, meetings = [] }: FollowUpCommittee): number {
  return meetings.findIndex((meeting) => couldFollow(meeting.on, createdOn) === false);
}

export const meetingBeforeCreation = defineRule<FollowUpCommittee>({
  code: 'follow-up-committee/meeting-before-creation',
  severity: 'warning',
  path: ['meetings'],
  at: (body) => ['meetings', early(body), 'on'],
  message: {
    fr: 'Réunion du {found}, avant la création du comité ({createdOn}). Vérifiez les deux dates.',
    en: 'Meeting of {found}, before the committee was created ({createdOn}). Check both dates.',
  },
  holds: (body) => (body.createdOn && body.meetings ? early(body) < 0 : null),
});
