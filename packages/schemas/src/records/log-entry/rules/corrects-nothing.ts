import { defineRule } from '../../../define-rule.ts';
import type { LogEntry } from '../log-entry.ts';

export const correctsNothing = defineRule<LogEntry>({
  code: 'log-entry/corrects-nothing',
  severity: 'warning',
  path: ['corrects'],
  message: {
    fr: 'Une correction dit quelle ligne elle corrige. Ajoutez son numéro.',
    en: 'A correction says which line it corrects. Add its number.',
  },
  holds: ({ kind, corrects }) => (kind === 'correction' ? corrects !== undefined : null),
});
