import type { Dossier } from '../../dossier.ts';
import { type Duty, weigh } from '../cases/case.ts';
import { DICRIM_CASES } from '../cases/dicrim-cases.ts';
import { oncePerDossier } from '../once.ts';

/** Must this commune have a DICRIM? */
export const dicrimDuty: (dossier: Dossier, on: string) => Duty = oncePerDossier((dossier, on) =>
  weigh(DICRIM_CASES, dossier, on),
);
