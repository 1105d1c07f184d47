import { pcsBlockRule } from '../blocks.ts';

/** Block 5° of R731-2 I. */
export const pcs12PreventiveActions = pcsBlockRule('PCS-12', 'preventiveActions');
