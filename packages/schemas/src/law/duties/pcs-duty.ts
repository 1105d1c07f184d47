import type { Dossier } from '../../dossier.ts';
import { type Duty, weigh } from '../cases/case.ts';
import { PCS_CASES } from '../cases/pcs-cases.ts';
import { oncePerDossier } from '../once.ts';
import { valueOn } from '../parameter.ts';
import { pcsCases } from '../parameters/pcs-cases.ts';

/** Must this commune have a PCS? By the cases that applied on the day. */
export const pcsDuty: (dossier: Dossier, on: string) => Duty = oncePerDossier((dossier, on) => {
  const applying = valueOn(pcsCases, on);
  const cases = PCS_CASES.filter(({ id }) => applying.includes(id));
  return weigh(cases, dossier, on);
});
