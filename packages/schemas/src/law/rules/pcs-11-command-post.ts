import { pcsBlockRule } from '../blocks.ts';

/** Block 4° of R731-2 I. */
export const pcs11CommandPost = pcsBlockRule('PCS-11', 'commandPost');
