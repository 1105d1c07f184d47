import { picsBlockRule } from '../blocks.ts';

/** Block 2° of R731-5 III. */
export const pic04Support = picsBlockRule('PIC-04', 'support');
