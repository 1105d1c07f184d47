import { pcsBlockRule } from '../blocks.ts';

/** Block 7° of R731-2 I. */
export const pcs14SpecificMeasures = pcsBlockRule('PCS-14', 'specificMeasures');
