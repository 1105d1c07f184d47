import { defineRule } from '../../../define-rule.ts';
import type { WorkingGroup } from '../working-group.ts';

export const activeWithoutMembers = defineRule<WorkingGroup>({
  code: 'working-group/active-without-members',
  severity: 'warning',
  path: ['members'],
  message: {
    fr: 'Groupe actif, et sans membre. Ajoutez les organismes, ou laissez-le annoncé.',
    en: 'Active group, with no member. Add the organisations, or leave it announced.',
  },
  holds: ({ status, members }) => (status === 'active' ? members.length > 0 : null),
});
