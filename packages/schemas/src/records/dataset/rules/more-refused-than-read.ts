import { defineRule } from '../../../define-rule.ts';
import type { Dataset } from '../dataset.ts';

export const moreRefusedThanRead = defineRule<Dataset>({
  code: 'dataset/more-refused-than-read',
  severity: 'error',
  path: ['rowsRefused'],
  message: {
    fr: "{rowsRefused} lignes refusées pour {rowsRead} lignes lues : on ne peut pas refuser plus qu'on ne lit. Reprenez les chiffres du rapport d'import.",
    en: '{rowsRefused} rows refused out of {rowsRead} read: one cannot refuse more than one reads. Take the figures from the import report.',
  },
  holds: ({ rowsRead, rowsRefused }) =>
    rowsRead === undefined || rowsRefused === undefined ? null : rowsRefused <= rowsRead,
});
