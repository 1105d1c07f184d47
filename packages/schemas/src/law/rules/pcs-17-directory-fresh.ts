import { fill, type Text } from '../../text.ts';
import { aboutPcs } from '../about-plan.ts';
import { findOnClock } from '../clocks/clock.ts';
import { defineLegalRule } from '../define-legal-rule.ts';
import { evidenceOf } from '../evidence.ts';
import { sayDate } from '../say-date.ts';
import { hasHappened } from '../timeline.ts';

/** Is the operational directory fresh? The duty is law, the number of months is practice and a setting. */
export const pcs17DirectoryFresh = defineLegalRule({
  id: 'PCS-17',
  level: 'commune',
  label: {
    fr: 'Annuaire opérationnel à jour (seuil de pratique, non légal)',
    en: 'Operational directory up to date (threshold of practice, not law)',
  },
  reference: {
    article: 'CSI R731-8 I',
    certainty: 'read-in-the-text',
    note: 'le devoir de mise à jour est dans le texte ; le seuil en mois est une pratique',
  },
  since: '2022-06-22',
  find: (dossier, on, { directoryMonths, dueSoonMonths }) =>
    aboutPcs(dossier, on, (plan) => {
      const date = plan.body.directoryUpdatedOn;
      if (!hasHappened(date, on)) return { value: 'unknown', reason: SILENT, missing: [UPDATE] };
      const says = fill(UPDATED, { on: sayDate(date) });
      const fact = { date, evidence: evidenceOf(plan, says, 'directoryUpdatedOn') };
      const next = fill(NEXT, { months: directoryMonths });
      return findOnClock([fact], { term: { months: directoryMonths }, next, on, dueSoonMonths });
    }),
});

const UPDATED: Text = { fr: 'Annuaire mis à jour {on}', en: 'Directory updated {on}' };
const NEXT: Text = {
  fr: 'la prochaine mise à jour (pratique : {months} mois, la loi ne fixe pas de période)',
  en: 'the next update (practice: {months} months, the law sets no period)',
};
const SILENT: Text = {
  fr: "La fiche du plan ne donne pas la date de mise à jour de l'annuaire.",
  en: 'The record of the plan does not give the date its directory was updated.',
};
const UPDATE = {
  type: 'pcs',
  what: { fr: "la date de mise à jour de l'annuaire", en: 'the date the directory was updated' },
};
