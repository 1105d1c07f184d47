import { defineRule } from '../../../define-rule.ts';
import type { ActionSheet } from '../action-sheet.ts';

export const linkedToNothing = defineRule<ActionSheet>({
  code: 'action-sheet/linked-to-nothing',
  severity: 'warning',
  path: ['links'],
  message: {
    fr: "Cette action n'est reliée à aucune autre : « ce projet ne peut fonctionner que si les actions sont reliées entre elles ». Dites de laquelle elle a besoin, ou laquelle elle sert.",
    en: 'This action is linked to no other: "this project can only work if the actions are linked". Say which one it needs, or which one it serves.',
  },
  reference: { article: 'Projet résilience des territoires, fiche 3.5', certainty: 'read-in-the-text' },
  holds: ({ links }) => links.length > 0,
});
