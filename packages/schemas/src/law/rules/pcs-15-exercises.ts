import { pcsBlockRule } from '../blocks.ts';

/** Block 8° of R731-2 I. */
export const pcs15Exercises = pcsBlockRule('PCS-15', 'exercises');
