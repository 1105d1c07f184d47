import type { Dossier } from '../../dossier.ts';
import { fill, type Text } from '../../text.ts';
import { type CaseFound, type Duty, type DutyCase, weigh } from '../cases/case.ts';
import { oncePerDossier } from '../once.ts';
import type { Evidence, Missing } from '../verdict.ts';
import { pcsDuty } from './pcs-duty.ts';

/** The one case that obliges an EPCI to have a PICS: yes with one obliged member, no only when all are known to be free. */
export const OBLIGED_MEMBER: DutyCase = {
  id: 'obliged-member',
  label: {
    fr: "au moins une commune membre est obligée d'avoir un PCS",
    en: 'at least one member commune must have a PCS',
  },
  reference: { article: 'CSI L731-4 I', certainty: 'read-in-the-text' },
  look: lookAtMembers,
};

/** Must this EPCI have a PICS? */
export const picsDuty: (dossier: Dossier, on: string) => Duty = oncePerDossier((dossier, on) =>
  weigh([OBLIGED_MEMBER], dossier, on),
);

function lookAtMembers({ members }: Dossier, on: string): CaseFound {
  const duties = members.map((member) => ({ member, duty: pcsDuty(member, on) }));
  const obliged = duties.filter(({ duty }) => duty.obligation === 'obliged');
  if (obliged.length > 0) {
    return { state: 'met', evidence: obliged.flatMap(({ member, duty }) => sayMember(member, duty)) };
  }
  if (members.length === 0) return { state: 'unknown', evidence: [], missing: [MEMBERS] };
  const known = duties.every(({ duty }) => duty.obligation === 'not-obliged');
  return known
    ? { state: 'not-met', evidence: [] }
    : { state: 'unknown', evidence: [], missing: distinct(duties.flatMap(({ duty }) => duty.missing)) };
}

/** The first fact that obliges a member, with the member's name. */
function sayMember(member: Dossier, { cases }: Duty): readonly Evidence[] {
  const evidence = cases.find(({ state }) => state === 'met')?.evidence[0];
  if (!evidence) return [];
  const says = fill(NAMED, { name: member.name, says: evidence.says });
  return [{ ...evidence, says }];
}

function distinct(missing: readonly Missing[]): readonly Missing[] {
  return [...new Map(missing.map((one) => [`${one.type}/${one.kind ?? ''}`, one])).values()];
}

const NAMED: Text = { fr: '{name} : {says}', en: '{name}: {says}' };

const MEMBERS: Missing = {
  type: 'territory',
  what: { fr: "les communes membres de l'intercommunalité", en: 'the member communes of the EPCI' },
};
