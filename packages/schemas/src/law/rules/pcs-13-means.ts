import { pcsBlockRule } from '../blocks.ts';

/** Block 6° of R731-2 I. */
export const pcs13Means = pcsBlockRule('PCS-13', 'means');
