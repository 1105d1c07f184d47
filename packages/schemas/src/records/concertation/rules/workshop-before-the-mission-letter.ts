import { couldFollow } from '../../../codes/partial-date.ts';
import { defineRule } from '../../../define-rule.ts';
import type { Concertation } from '../concertation.ts';

function early({ missionLetterOn, workshops }: Concertation): number {
  return workshops.findIndex((workshop) => couldFollow(workshop.on, missionLetterOn) === false);
}

export const workshopBeforeTheMissionLetter = defineRule<Concertation>({
  code: 'concertation/workshop-before-the-mission-letter',
  severity: 'warning',
  path: ['workshops'],
  at: (body) => ['workshops', early(body), 'on'],
  message: {
    fr: 'Atelier du {found}, avant la lettre de mission ({missionLetterOn}). Vérifiez les deux dates.',
    en: 'Workshop of {found}, before the mission letter ({missionLetterOn}). Check both dates.',
  },
  holds: (body) => (body.missionLetterOn ? early(body) < 0 : null),
});
