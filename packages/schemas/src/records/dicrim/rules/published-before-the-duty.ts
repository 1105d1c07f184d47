import { couldFollow } from '../../../codes/partial-date.ts';
import { defineRule } from '../../../define-rule.ts';
import { PREVENTIVE_INFORMATION_SINCE } from '../../../rules/preventive-information.ts';
import type { Dicrim } from '../dicrim.ts';

export const publishedBeforeTheDuty = defineRule<Dicrim>({
  code: 'dicrim/published-before-the-duty',
  severity: 'warning',
  path: ['publishedOn'],
  message: {
    fr: "DICRIM publié en {publishedOn}, avant que ce document n'existe en droit (décret 90-918 du 11 octobre 1990). Certaines sources écrivent 1900 pour une date inconnue : laissez alors le champ vide.",
    en: 'DICRIM published in {publishedOn}, before this document existed in law (decree 90-918 of 11 October 1990). Some sources write 1900 for an unknown date: then leave the field out.',
  },
  reference: { article: 'Décret 90-918 du 11 octobre 1990', certainty: 'to-be-confirmed' },
  holds: ({ publishedOn }) => couldFollow(publishedOn, PREVENTIVE_INFORMATION_SINCE),
});
