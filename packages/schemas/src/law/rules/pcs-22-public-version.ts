import { pcs } from '../../records/pcs/pcs.ts';
import { fill, type Text } from '../../text.ts';
import { project } from '../../walk.ts';
import { aboutPcs, type PcsRecord } from '../about-plan.ts';
import { answerFor, defineLegalRule, type Finding } from '../define-legal-rule.ts';
import { evidenceOf, quote } from '../evidence.ts';
import { sayDate } from '../say-date.ts';
import { hasHappened, isBy, latestRange, pastRange } from '../timeline.ts';

/**
 * Does the consultable version hold no personal data? The public fields of the record are searched for addresses and
 * telephone numbers; the document itself is only as clean as the person who read it again says.
 */
export const pcs22PublicVersion = defineLegalRule({
  id: 'PCS-22',
  level: 'commune',
  label: {
    fr: 'Version consultable sans donnée personnelle ni information sensible',
    en: 'Public version without personal or sensitive data',
  },
  reference: { article: 'CSI R731-8 V', certainty: 'read-in-the-text' },
  since: '2022-06-22',
  find: (dossier, on) =>
    aboutPcs(dossier, on, (plan) => {
      const found = personalDataIn(project(pcs, plan.body, 'public'));
      if (found.length > 0) return { value: 'non-compliant', reason: fill(FOUND, { fields: found }) };
      return checkedOn(plan, on);
    }),
});

/** Read again since the last time the plan changed? */
function checkedOn(plan: PcsRecord, on: string): Finding {
  const { publicVersionCheckedOn, adoptedOn, revisedOn } = plan.body;
  if (!hasHappened(publicVersionCheckedOn, on))
    return { value: 'unknown', reason: UNCHECKED, missing: [CHECK] };
  const evidence = evidenceOf(
    plan,
    fill(CHECKED, { on: sayDate(publicVersionCheckedOn) }),
    'publicVersionCheckedOn',
  );
  const [first, ...others] = [adoptedOn, revisedOn]
    .filter((date) => hasHappened(date, on))
    .map((date) => pastRange(date, on));
  const current = first ? isBy(latestRange([first, ...others]), pastRange(publicVersionCheckedOn, on)) : true;
  if (current === false) {
    const reason = fill(CHECKED_BEFORE, { said: quote(evidence) });
    return { value: 'unknown', reason, evidence: [evidence], missing: [CHECK] };
  }
  return { ...answerFor(current), reason: fill(SAID, { said: quote(evidence) }), evidence: [evidence] };
}

const EMAIL = /[^\s@]+@[^\s@]+\.[a-z]{2,}/i;
/** ten digits of a French number, or its international form, with spaces, dots or dashes between pairs */
const PHONE = /(?:\+33|\b0)\s?[1-9](?:[\s.-]?\d{2}){4}\b/;

/** The paths of public texts that look like an address or a telephone number. */
function personalDataIn(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'string') return EMAIL.test(value) || PHONE.test(value) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    personalDataIn(inner, path ? `${path}.${key}` : key),
  );
}

const CHECK = {
  type: 'pcs',
  what: { fr: 'une relecture de la version consultable', en: 'a check of the public version' },
};
const CHECKED: Text = { fr: 'Version consultable relue {on}', en: 'Public version checked {on}' };
const SAID: Text = { fr: '{said}.', en: '{said}.' };
const CHECKED_BEFORE: Text = {
  fr: '{said}, avant que le plan ne change : à relire.',
  en: '{said}, before the plan changed: to be checked again.',
};
const UNCHECKED: Text = {
  fr: "La fiche publique ne contient ni adresse électronique ni numéro de téléphone ; personne n'a encore dit avoir relu le document consultable.",
  en: 'The public record holds no e-mail address or telephone number; nobody has yet said that they checked the public document.',
};
const FOUND: Text = {
  fr: 'Des champs publics contiennent une adresse électronique ou un numéro de téléphone : {fields}.',
  en: 'Public fields hold an e-mail address or a telephone number: {fields}.',
};
