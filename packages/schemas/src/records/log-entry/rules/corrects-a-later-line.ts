import { defineRule } from '../../../define-rule.ts';
import type { LogEntry } from '../log-entry.ts';

export const correctsALaterLine = defineRule<LogEntry>({
  code: 'log-entry/corrects-a-later-line',
  severity: 'error',
  path: ['corrects'],
  message: {
    fr: 'La ligne {number} dit corriger la ligne {corrects}, écrite après elle. On ne corrige que ce qui est déjà écrit.',
    en: 'Line {number} says it corrects line {corrects}, written after it. Only what is already written can be corrected.',
  },
  holds: ({ number, corrects }) => (corrects === undefined ? null : corrects < number),
});
