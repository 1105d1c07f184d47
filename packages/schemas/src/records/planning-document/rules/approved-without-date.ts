import { defineRule } from '../../../define-rule.ts';
import type { PlanningDocument } from '../planning-document.ts';

export const approvedWithoutDate = defineRule<PlanningDocument>({
  code: 'planning-document/approved-without-date',
  severity: 'warning',
  path: ['approvedOn'],
  message: {
    fr: 'Document dit approuvé, sans date. Une année suffit.',
    en: 'Document said to be approved, with no date. A year is enough.',
  },
  holds: ({ state, approvedOn }) => (state === 'approved' ? approvedOn !== undefined : null),
});
