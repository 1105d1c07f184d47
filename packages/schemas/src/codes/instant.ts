import type { z } from 'zod';
import { code } from './code.ts';

/** An instant with its offset from UTC, RFC 3339: `2025-07-07T14:00:00+02:00`. */
export const instant = code('Instant', {
  name: 'instant',
  label: { fr: 'instant', en: 'instant' },
  expected: {
    fr: 'une date et une heure avec leur décalage, par exemple 2025-07-07T14:00:00+02:00',
    en: 'a date and time with their offset, for instance 2025-07-07T14:00:00+02:00',
  },
  examples: ['2025-07-07T14:00:00+02:00', '2025-07-07T12:00:00.000Z'],
  pattern:
    /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/,
});
export type Instant = z.infer<typeof instant>;

/**
 * Is `later` the same instant as `earlier`, or after it? Null when one of the two is not given: nothing to compare.
 *
 * @example
 * notBefore('2026-03-12T10:00:00+01:00', '2026-03-12T09:30:00Z') // => false: ten o'clock in Paris is nine UTC
 */
export function notBefore(later: string | undefined, earlier: string | undefined): boolean | null {
  if (later === undefined || earlier === undefined) return null;
  return Date.parse(later) >= Date.parse(earlier);
}
