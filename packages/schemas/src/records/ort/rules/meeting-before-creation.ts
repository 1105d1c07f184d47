import { couldFollow } from '../../../codes/partial-date.ts';
import { defineRule } from '../../../define-rule.ts';
import type { Ort } from '../ort.ts';

function early({ createdOn, meetings = [] }: Ort): number {
  return meetings.findIndex((meeting) => couldFollow(meeting.on, createdOn) === false);
}

export const meetingBeforeCreation = defineRule<Ort>({
  code: 'ort/meeting-before-creation',
  severity: 'warning',
  path: ['meetings'],
  at: (body) => ['meetings', early(body), 'on'],
  message: {
    fr: "Réunion du {found}, avant la création de l'observatoire ({createdOn}). Vérifiez les deux dates ; une réunion de préfiguration peut rester.",
    en: 'Meeting of {found}, before the observatory was created ({createdOn}). Check both dates; a preparatory meeting may stay.',
  },
  holds: (body) => (body.createdOn && body.meetings ? early(body) < 0 : null),
});
