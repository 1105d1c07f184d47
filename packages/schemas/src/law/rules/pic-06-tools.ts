import { picsBlockRule } from '../blocks.ts';

/** Block 4° of R731-5 III. */
export const pic06Tools = picsBlockRule('PIC-06', 'tools');
