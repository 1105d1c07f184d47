import type { z } from 'zod';
import { code } from './code.ts';

/** Code of an arrondissement: the département's code and one digit (`622`, `2A1`, `9741`). */
export const arrondissementCode = code('ArrondissementCode', {
  name: 'arrondissement',
  label: { fr: "code d'arrondissement", en: 'arrondissement code' },
  expected: {
    fr: "un code d'arrondissement, par exemple 622 ou 9741",
    en: 'an arrondissement code, for instance 622 or 9741',
  },
  examples: ['622', '2A1', '9741'],
  pattern: /^(?:0[1-9]|[1-8]\d|9[0-5]|2[AB]|97\d)\d$/,
});
export type ArrondissementCode = z.infer<typeof arrondissementCode>;
