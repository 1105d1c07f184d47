import { pcsBlockRule } from '../blocks.ts';

/** Block 1° of R731-2 I. */
export const pcs08Stakes = pcsBlockRule('PCS-08', 'stakes');
