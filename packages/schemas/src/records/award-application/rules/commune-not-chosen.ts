import { defineRule } from '../../../define-rule.ts';
import type { AwardApplication } from '../award-application.ts';

export const communeNotChosen = defineRule<AwardApplication>({
  code: 'award-application/commune-not-chosen',
  severity: 'warning',
  path: ['communeChosenAs'],
  message: {
    fr: "Un fonctionnaire d'État choisit sa commune de rattachement : celle de son domicile, ou celle de son lieu d'exercice. Dites laquelle.",
    en: 'A State civil servant chooses the commune of attachment: that of domicile, or that of work. Say which.',
  },
  reference: {
    article: 'Projet résilience des territoires, fiche 3.4, note 2',
    certainty: 'read-in-the-text',
  },
  holds: ({ applicant, commune, communeChosenAs }) =>
    applicant === 'state-servant' && commune ? communeChosenAs !== undefined : null,
});
