import { defineRule } from '../../../define-rule.ts';
import type { Workshop } from '../workshop.ts';

export const theoryUWithoutTwoCoaches = defineRule<Workshop>({
  code: 'workshop/theory-u-without-two-coaches',
  severity: 'info',
  path: ['coaches'],
  message: {
    fr: "Un atelier de théorie U du projet se tient avec deux coachs, l'un d'intelligence collective, l'autre d'écriture collaborative ; ici {coaches}.",
    en: 'A Theory U workshop of the project is held with two coaches, one of collective intelligence, one of collaborative writing; here {coaches}.',
  },
  reference: { article: 'Projet résilience des territoires, fiche 3.3', certainty: 'read-in-the-text' },
  holds: ({ method, coaches }) => (method === 'theory-u' && coaches !== undefined ? coaches >= 2 : null),
});
