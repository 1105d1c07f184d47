import type { z } from 'zod';
import { code } from './code.ts';

/** A postal code, five digits: it serves the mail and does not name a commune. */
export const postalCode = code('PostalCode', {
  name: 'postal-code',
  label: { fr: 'code postal', en: 'postal code' },
  expected: { fr: 'cinq chiffres, par exemple 62500', en: 'five digits, for instance 62500' },
  examples: ['62500', '01000', '20000'],
  pattern: /^\d{5}$/,
});
export type PostalCode = z.infer<typeof postalCode>;
