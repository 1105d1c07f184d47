import type { z } from 'zod';
import { code } from './code.ts';
import { isRealDate } from './partial-date.ts';

const DAY = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;

/** A stretch of time between two days, both included, either end open: `2025-03-07/2025-04-25`, `2025-09-01/..`. */
export const period = code('Period', {
  name: 'period',
  label: { fr: 'période', en: 'period' },
  expected: {
    fr: 'deux jours séparés par une barre, par exemple 2025-03-07/2025-04-25 ou 2025-09-01/..',
    en: 'two days with a slash between them, for instance 2025-03-07/2025-04-25 or 2025-09-01/..',
  },
  examples: ['2025-03-07/2025-04-25', '2025-09-01/..'],
  pattern: new RegExp(`^(?:${DAY}/(?:${DAY}|\\.\\.)|\\.\\./${DAY})$`),
});
export type Period = z.infer<typeof period>;

/** Do both days of a period exist, and does it run forwards? An open end is always right. */
export function isRealPeriod(value: string): boolean {
  const days = value.split('/').filter((end) => end !== '..');
  const [first = '', last = first] = days;
  return days.every(isRealDate) && first <= last;
}
