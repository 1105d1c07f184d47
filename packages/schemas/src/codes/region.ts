import type { z } from 'zod';
import { code } from './code.ts';

/** Code of a région: two digits (`32` Hauts-de-France, `01` Guadeloupe). */
export const regionCode = code('RegionCode', {
  name: 'region',
  label: { fr: 'code de région', en: 'région code' },
  expected: { fr: 'un code de région, par exemple 32', en: 'a région code, for instance 32' },
  examples: ['32', '84', '01'],
  pattern: /^(?:0[1-9]|[1-9]\d)$/,
});
export type RegionCode = z.infer<typeof regionCode>;
