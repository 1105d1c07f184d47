import type { Dossier } from '../dossier.ts';
import { type Duty, weigh } from './cases/case.ts';
import { DICRIM_CASES } from './cases/dicrim-cases.ts';
import { PCS_CASES } from './cases/pcs-cases.ts';
import { oncePerDossier } from './once.ts';
import { valueOn } from './parameter.ts';
import { pcsCases } from './parameters/pcs-cases.ts';
import type { Evidence, ObligationCase } from './verdict.ts';

/** Must this commune have a PCS? By the cases that applied on the day. */
export const pcsDuty: (dossier: Dossier, on: string) => Duty = oncePerDossier((dossier, on) => {
  const applying = valueOn(pcsCases, on);
  return weigh(
    PCS_CASES.filter(({ id }) => applying.includes(id)),
    dossier,
    on,
  );
});

/** Must this commune have a DICRIM? */
export const dicrimDuty: (dossier: Dossier, on: string) => Duty = oncePerDossier((dossier, on) =>
  weigh(DICRIM_CASES, dossier, on),
);

/** Must this EPCI have a PICS? Yes with one obliged member; no only when every member is known and none is obliged. */
export const picsDuty: (dossier: Dossier, on: string) => Duty = oncePerDossier((dossier, on) =>
  weigh([{ ...OBLIGED_MEMBER, look: lookAtMembers }], dossier, on),
);

const OBLIGED_MEMBER = {
  id: 'obliged-member',
  label: {
    fr: "au moins une commune membre est obligée d'avoir un PCS",
    en: 'at least one member commune must have a PCS',
  },
  reference: { article: 'CSI L731-4 I', certainty: 'read-in-the-text' },
} as const;

function lookAtMembers({ members }: Dossier, on: string): Pick<ObligationCase, 'state' | 'evidence'> & {
  missing?: Duty['missing'];
} {
  const duties = members.map((member) => ({ member, duty: pcsDuty(member, on) }));
  const obliged = duties.filter(({ duty }) => duty.obligation === 'obliged');
  if (obliged.length > 0) {
    return { state: 'met', evidence: obliged.map(({ member, duty }) => sayMember(member, duty)) };
  }
  const unknown = duties.filter(({ duty }) => duty.obligation === 'unknown');
  if (members.length > 0 && unknown.length === 0) return { state: 'not-met', evidence: [] };
  return { state: 'unknown', evidence: [], missing: [members.length > 0 ? SOME_DUTY : MEMBERS] };
}
