import { defineRule } from '../../../define-rule.ts';
import type { Event } from '../event.ts';

function reversed({ timings = [] }: Event): number {
  return timings.findIndex(({ start, end }) => end !== undefined && Date.parse(end) < Date.parse(start));
}

export const sessionEndsBeforeItStarts = defineRule<Event>({
  code: 'event/session-ends-before-it-starts',
  severity: 'error',
  path: ['timings'],
  at: (body) => ['timings', reversed(body), 'end'],
  message: {
    fr: "Cette séance finit ({found}) avant d'avoir commencé. Vérifiez les deux heures et leur décalage (+01:00 en hiver, +02:00 en été en métropole).",
    en: 'This session ends ({found}) before it starts. Check both times and their offset (+01:00 in winter, +02:00 in summer in mainland France).',
  },
  holds: (body) => (body.timings ? reversed(body) < 0 : null),
});
