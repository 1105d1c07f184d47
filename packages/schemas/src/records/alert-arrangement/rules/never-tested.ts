import { defineRule } from '../../../define-rule.ts';
import type { AlertArrangement } from '../alert-arrangement.ts';

export const neverTested = defineRule<AlertArrangement>({
  code: 'alert-arrangement/never-tested',
  severity: 'info',
  path: ['testedOn'],
  message: {
    fr: "Ce moyen n'a pas de date d'essai. Un moyen jamais essayé est un espoir : notez le dernier essai, une année suffit.",
    en: 'This arrangement has no date of test. One that was never tested is a hope: note the last test, a year is enough.',
  },
  holds: ({ testedOn }) => testedOn !== undefined,
});
