import { pcsBlockRule } from '../blocks.ts';

/** Block 2° of R731-2 I. */
export const pcs09Alert = pcsBlockRule('PCS-09', 'alert');
