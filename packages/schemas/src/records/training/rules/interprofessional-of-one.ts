import { defineRule } from '../../../define-rule.ts';
import type { Training } from '../training.ts';

export const interprofessionalOfOne = defineRule<Training>({
  code: 'training/interprofessional-of-one',
  severity: 'warning',
  path: ['professions'],
  message: {
    fr: 'Formation dite interprofessionnelle, pour moins de deux métiers. Nommez les autres, ou retirez la mention.',
    en: 'Training said to be interprofessional, for fewer than two professions. Name the others, or remove the mention.',
  },
  reference: { article: 'Projet résilience des territoires, fiche 2.3', certainty: 'read-in-the-text' },
  holds: ({ interprofessional, professions }) =>
    interprofessional && professions ? new Set(professions).size >= 2 : null,
});
