import { couldFollow } from '../../../codes/partial-date.ts';
import { defineRule } from '../../../define-rule.ts';
import { PREVENTIVE_INFORMATION_SINCE } from '../../../rules/preventive-information.ts';
import type { Tim } from '../tim.ts';

export const sentBeforeTheDuty = defineRule<Tim>({
  code: 'tim/sent-before-the-duty',
  severity: 'warning',
  path: ['sentOn'],
  message: {
    fr: "Information transmise en {sentOn}, avant que cette transmission n'existe en droit (décret 90-918 du 11 octobre 1990). Certaines sources écrivent 1900 pour une date inconnue : laissez alors le champ vide.",
    en: 'Information sent in {sentOn}, before the duty to send it existed (decree 90-918 of 11 October 1990). Some sources write 1900 for an unknown date: then leave the field out.',
  },
  reference: { article: 'Décret 90-918 du 11 octobre 1990', certainty: 'to-be-confirmed' },
  holds: ({ sentOn }) => couldFollow(sentOn, PREVENTIVE_INFORMATION_SINCE),
});
