import { defineRule } from '../../../define-rule.ts';
import type { Team } from '../team.ts';

export const moreProfessionsThanMembers = defineRule<Team>({
  code: 'team/more-professions-than-members',
  severity: 'warning',
  path: ['professions'],
  message: {
    fr: "Plus de métiers que de membres ({size}). Comptez les membres, ou retirez les métiers que nul n'exerce.",
    en: 'More professions than members ({size}). Count the members, or remove the professions that nobody holds.',
  },
  holds: ({ size, professions }) => (professions ? new Set(professions).size <= size : null),
});
