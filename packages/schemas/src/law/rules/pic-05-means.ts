import { picsBlockRule } from '../blocks.ts';

/** Block 3° of R731-5 III. */
export const pic05Means = picsBlockRule('PIC-05', 'means');
