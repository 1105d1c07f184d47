import { defineRule } from '../../../define-rule.ts';
import type { ActionSheet } from '../action-sheet.ts';

export const axisAgainstNumber = defineRule<ActionSheet>({
  code: 'action-sheet/axis-against-number',
  severity: 'warning',
  path: ['axis'],
  message: {
    fr: "L'action {code} est rangée dans l'axe {axis} : son numéro commence par celui de son axe. Corrigez l'un des deux.",
    en: 'Action {code} is put in axis {axis}: its number starts with that of its axis. Correct one of them.',
  },
  holds: ({ code, axis }) => (/^\d+\./.test(code) ? code.startsWith(`${axis}.`) : null),
});
