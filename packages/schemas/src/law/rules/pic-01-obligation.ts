import { departementOf } from '../../codes/commune.ts';
import { rangeOf } from '../../codes/partial-date.ts';
import type { Dossier } from '../../dossier.ts';
import { fill, type Text } from '../../text.ts';
import { MISSING_PICS } from '../about-plan.ts';
import { defineLegalRule, type Finding } from '../define-legal-rule.ts';
import { knownPics } from '../documents/known-pics.ts';
import { picsDuty } from '../duties/pics-duty.ts';
import { type DutyWords, findDuty } from '../duty-finding.ts';
import { valueOn } from '../parameter.ts';
import { picsDeadline } from '../parameters/pics-deadline.ts';

/** Must the EPCI have a PICS, and has it one? One obliged member is enough. */
export const pic01Obligation = defineLegalRule({
  id: 'PIC-01',
  level: 'epci',
  label: { fr: "Obligation d'avoir un PICS", en: 'Duty to have a PICS' },
  reference: { article: 'CSI L731-4 I', certainty: 'read-in-the-text' },
  since: '2021-11-27',
  find: (dossier, on) => {
    const deadline = valueOn(picsDeadline, on);
    const pending = on <= deadline ? rangeOf(deadline) : undefined;
    return withPrefects(findDuty(picsDuty(dossier, on), knownPics(dossier, on), WORDS, pending), dossier);
  },
});

/** An EPCI may lie in several départements: each has its prefect. */
function withPrefects(finding: Finding, { members }: Dossier): Finding {
  const departements = [...new Set(members.map(({ about }) => departementOf(about.code)))].toSorted();
  if (departements.length < 2) return finding;
  return { ...finding, reason: fill(SEVERAL, { reason: finding.reason, departements }) };
}

const SEVERAL: Text = {
  fr: '{reason} Ses communes sont dans plusieurs départements ({departements}) : autant de préfets.',
  en: '{reason} Its communes lie in several départements ({departements}): as many prefects.',
};

const WORDS: DutyWords = {
  obliged: { fr: "L'intercommunalité est obligée d'avoir un PICS", en: 'The EPCI must have a PICS' },
  free: {
    fr: "L'intercommunalité n'est pas obligée d'avoir un PICS : aucune de ses communes n'est obligée d'avoir un PCS",
    en: 'The EPCI need not have a PICS: none of its communes must have a PCS',
  },
  undecided: {
    fr: "Aucune commune membre n'est connue ici comme obligée d'avoir un PCS",
    en: 'No member commune is known here to be obliged to have a PCS',
  },
  unknownDocument: {
    fr: 'ce nœud ne sait pas si elle a un plan',
    en: 'this node does not know whether it has a plan',
  },
  missingDocument: MISSING_PICS,
};
