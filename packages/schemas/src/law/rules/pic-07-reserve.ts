import { picsBlockRule } from '../blocks.ts';

/** Block 5° of R731-5 III. It may be without object: the réserve is optional. */
export const pic07Reserve = picsBlockRule('PIC-07', 'reserve', () => 'compliant');
