import type { z } from 'zod';
import { code } from './code.ts';

/**
 * UAI number of a school: three digits for the département (`062`, `720` in Corsica), four for the school and a check letter.
 *
 * @source form of the published numbers; from memory, to be confirmed
 */
export const uai = code('Uai', {
  name: 'uai',
  label: { fr: 'numéro UAI', en: 'UAI number' },
  expected: {
    fr: 'sept chiffres et une lettre, par exemple 0620001A',
    en: 'seven digits and a letter, for instance 0620001A',
  },
  examples: ['0620001A', '7200001B'],
  pattern: /^\d{7}[A-HJ-NPR-Z]$/,
});
export type Uai = z.infer<typeof uai>;
