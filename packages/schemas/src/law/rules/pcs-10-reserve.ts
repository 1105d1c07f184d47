import { pcsBlockRule } from '../blocks.ts';
import { findPcsFact } from '../pcs-fact.ts';

/** Block 3° of R731-2 I: it may be without object, unless a réserve was created. */
export const pcs10Reserve = pcsBlockRule('PCS-10', 'reserve', (dossier, on) =>
  findPcsFact(dossier, on, 'reserveCreated')?.value ? 'non-compliant' : 'compliant',
);
