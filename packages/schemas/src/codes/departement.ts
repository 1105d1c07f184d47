import type { z } from 'zod';
import { code } from './code.ts';

/** Code of a département or of an overseas collectivity: `01`–`95`, `2A`, `2B`, `971`–`989`. */
export const departementCode = code('DepartementCode', {
  name: 'departement',
  label: { fr: 'code de département', en: 'département code' },
  expected: {
    fr: 'un code de département, par exemple 62, 2A ou 974',
    en: 'a département code, for instance 62, 2A or 974',
  },
  examples: ['62', '01', '2A', '974'],
  pattern: /^(?:0[1-9]|[1-8]\d|9[0-5]|2[AB]|9[78]\d)$/,
});
export type DepartementCode = z.infer<typeof departementCode>;
