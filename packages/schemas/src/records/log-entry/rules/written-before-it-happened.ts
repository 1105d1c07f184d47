import { notBefore } from '../../../codes/instant.ts';
import { defineRule } from '../../../define-rule.ts';
import type { LogEntry } from '../log-entry.ts';

export const writtenBeforeItHappened = defineRule<LogEntry>({
  code: 'log-entry/written-before-it-happened',
  severity: 'error',
  path: ['writtenAt'],
  message: {
    fr: "Écrit le {writtenAt}, avant d'être survenu ({happenedAt}). Une main courante dit le passé : vérifiez les deux instants.",
    en: 'Written at {writtenAt}, before it happened ({happenedAt}). A log tells the past: check both instants.',
  },
  holds: ({ writtenAt, happenedAt }) => notBefore(writtenAt, happenedAt),
});
