import { couldFollow } from '../../../codes/partial-date.ts';
import { defineRule } from '../../../define-rule.ts';
import type { PlanningDocument } from '../planning-document.ts';

export const approvedBeforePrescribed = defineRule<PlanningDocument>({
  code: 'planning-document/approved-before-prescribed',
  severity: 'warning',
  path: ['approvedOn'],
  message: {
    fr: "Approuvé le {approvedOn}, avant d'être prescrit ({prescribedOn}). Vérifiez les deux dates.",
    en: 'Approved on {approvedOn}, before it was prescribed ({prescribedOn}). Check both dates.',
  },
  holds: ({ approvedOn, prescribedOn }) => couldFollow(approvedOn, prescribedOn),
});
