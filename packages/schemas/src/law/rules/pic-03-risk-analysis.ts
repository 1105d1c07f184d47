import { picsBlockRule } from '../blocks.ts';

/** Block 1° of R731-5 III. */
export const pic03RiskAnalysis = picsBlockRule('PIC-03', 'riskAnalysis');
