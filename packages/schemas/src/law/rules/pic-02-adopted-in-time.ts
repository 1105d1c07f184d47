import { rangeOf } from '../../codes/partial-date.ts';
import type { Dossier } from '../../dossier.ts';
import { enumerate, fill, type Text } from '../../text.ts';
import { MISSING_PICS, type PicsRecord } from '../about-plan.ts';
import type { DatedFact } from '../clocks/clock.ts';
import { defineLegalRule, type Finding } from '../define-legal-rule.ts';
import { adoptionOf } from '../documents/adoption.ts';
import { knownPcs } from '../documents/known-pcs.ts';
import { knownPics } from '../documents/known-pics.ts';
import { findDueBy } from '../due-by.ts';
import { picsDuty } from '../duties/pics-duty.ts';
import { evidenceOf } from '../evidence.ts';
import { valueOn } from '../parameter.ts';
import { picsDeadline } from '../parameters/pics-deadline.ts';
import { sayDate } from '../say-date.ts';
import { hasHappened, latestRange, pastRange } from '../timeline.ts';

/** Was the PICS adopted by the president, and by each mayor of a commune with a PCS, before the deadline? */
export const pic02AdoptedInTime = defineLegalRule({
  id: 'PIC-02',
  level: 'epci',
  label: { fr: 'PICS arrêté dans les délais', en: 'PICS adopted in time' },
  reference: { article: 'CSI L731-4, loi 2021-1520', certainty: 'secondary-source' },
  since: '2021-11-27',
  find: (dossier, on) => {
    const document = knownPics(dossier, on);
    const { obligation, missing } = picsDuty(dossier, on);
    if (obligation === 'not-obliged') return { value: 'not-concerned', reason: FREE };
    if (obligation === 'unknown' && document.known !== 'done') {
      return { value: 'unknown', reason: UNDECIDED, missing };
    }
    const due = {
      obligation,
      from: LAW,
      deadline: rangeOf(valueOn(picsDeadline, on)),
      document,
      unknownDocument: UNKNOWN,
      missingDocument: MISSING_PICS,
    };
    const president = document.record && adoptionOf(document.record.body, on);
    if (!document.record || !president) return findDueBy({ ...due, doneOn: undefined }, on);
    const { signed, awaited } = mayorsOf(document.record, dossier, on);
    const whole = {
      ...document,
      evidence: [...document.evidence, ...signed.map(({ evidence }) => evidence)],
    };
    const doneOn = latestRange([president, ...signed.map(({ date }) => pastRange(date, on))]);
    return awaiting(findDueBy({ ...due, document: whole, doneOn }, on), awaited, on);
  },
});

type Mayors = { readonly signed: readonly DatedFact[]; readonly awaited: readonly Dossier[] };

/** The mayors whose commune has a known PCS: those who signed, the latest first, and those whose arrêté is not recorded. */
function mayorsOf(plan: PicsRecord, { members }: Dossier, on: string): Mayors {
  const concerned = members.filter((member) => knownPcs(member, on).known === 'done');
  const looked = concerned.map((member) => {
    const date = plan.body.mayors?.find(({ commune }) => commune === member.about.code)?.adoptedOn;
    return { member, date };
  });
  const signed = looked.flatMap(({ member, date }) => {
    if (!hasHappened(date, on)) return [];
    const says = fill(SIGNED, { name: member.name, on: sayDate(date) });
    return [{ date, evidence: { ...evidenceOf(plan, says), field: 'mayors', value: date } }];
  });
  return {
    signed: signed.toSorted((a, b) => (rangeOf(a.date).last > rangeOf(b.date).last ? -1 : 1)),
    awaited: looked.filter(({ date }) => !hasHappened(date, on)).map(({ member }) => member),
  };
}

const SIGNED: Text = {
  fr: 'PICS arrêté par le maire de {name} {on}',
  en: 'PICS adopted by the mayor of {name} {on}',
};

/** An arrêté that is not recorded is not one that was refused: the plan is not known to be whole. */
function awaiting(finding: Finding, awaited: readonly Dossier[], on: string): Finding {
  if (awaited.length === 0 || finding.value === 'non-compliant') return finding;
  const communes = enumerate(awaited.map(({ name }) => ({ fr: name, en: name })));
  const stillTime = finding.deadline !== undefined && on <= finding.deadline.first;
  return {
    ...finding,
    value: stillTime ? 'due-soon' : 'unknown',
    possible: stillTime ? ['due-soon', 'compliant'] : ['unknown'],
    reason: fill(AWAITED, { reason: finding.reason, communes }),
    missing: [{ type: 'pics', what: fill(MAYORS, { communes }) }],
  };
}

const LAW: Text = {
  fr: 'La loi 2021-1520 laisse cinq ans à compter de sa promulgation',
  en: 'Loi 2021-1520 leaves five years from its promulgation',
};
const FREE: Text = {
  fr: "L'intercommunalité n'est pas obligée d'avoir un PICS : aucun délai ne court.",
  en: 'The EPCI need not have a PICS: no term runs.',
};
const UNDECIDED: Text = {
  fr: "L'obligation d'avoir un PICS n'est pas établie ici.",
  en: 'The duty to have a PICS is not established here.',
};
const UNKNOWN: Text = {
  fr: 'Ce nœud ne sait pas si le plan est arrêté',
  en: 'This node does not know whether the plan is adopted',
};
const AWAITED: Text = {
  fr: "{reason} Manque ici l'arrêté du maire de : {communes}.",
  en: "{reason} Not known here: the mayor's decision of {communes}.",
};
const MAYORS: Text = { fr: "l'arrêté du maire de : {communes}", en: "the mayor's decision of: {communes}" };
