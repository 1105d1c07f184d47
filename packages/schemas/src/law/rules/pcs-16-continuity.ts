import { pcsBlockRule } from '../blocks.ts';

/** Block 9° of R731-2 I. */
export const pcs16Continuity = pcsBlockRule('PCS-16', 'continuity');
