import type { z } from 'zod';
import { code } from './code.ts';

/**
 * Number of an association in the national register (RNA): `W`, a digit, a letter or digit, and seven digits.
 *
 * @source form of the published numbers; from memory, to be confirmed
 */
export const rna = code('Rna', {
  name: 'rna',
  label: { fr: 'numéro RNA', en: 'RNA number' },
  expected: {
    fr: "un numéro d'association, W et neuf caractères, par exemple W621000001",
    en: 'an association number, W and nine characters, for instance W621000001',
  },
  examples: ['W621000001', 'W9R1000001'],
  pattern: /^W\d[0-9A-Z]\d{7}$/,
});
export type Rna = z.infer<typeof rna>;
