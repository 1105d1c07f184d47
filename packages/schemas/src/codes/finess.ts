import type { z } from 'zod';
import { code } from './code.ts';

/**
 * FINESS number of a health or social establishment: nine characters, the first two those of the département.
 *
 * @source form of the published numbers; from memory, to be confirmed
 */
export const finess = code('Finess', {
  name: 'finess',
  label: { fr: 'numéro FINESS', en: 'FINESS number' },
  expected: {
    fr: 'neuf caractères, dont deux pour le département, par exemple 620000001 ou 2A0000001',
    en: 'nine characters, two of them for the département, for instance 620000001 or 2A0000001',
  },
  examples: ['620000001', '2A0000001'],
  pattern: /^(?:\d{2}|2[AB])\d{7}$/,
});
export type Finess = z.infer<typeof finess>;
