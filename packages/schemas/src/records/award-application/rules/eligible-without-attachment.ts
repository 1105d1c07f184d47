import { defineRule } from '../../../define-rule.ts';
import type { AwardApplication } from '../award-application.ts';

const ATTACHED_TO = ['commune', 'pcs', 'ort'] as const;

export const eligibleWithoutAttachment = defineRule<AwardApplication>({
  code: 'award-application/eligible-without-attachment',
  severity: 'error',
  path: ['status'],
  message: {
    fr: 'Candidature dite recevable sans rattachement complet : il faut une commune, un PCS et un observatoire. Ajoutez ce qui manque, ou déclarez-la irrecevable.',
    en: 'Application said to be eligible without full attachment: a commune, a PCS and an observatory are needed. Add what is missing, or declare it ineligible.',
  },
  reference: { article: 'Projet résilience des territoires, fiche 3.4', certainty: 'read-in-the-text' },
  holds: (body) => (body.status === 'eligible' ? ATTACHED_TO.every((to) => body[to] !== undefined) : null),
});
