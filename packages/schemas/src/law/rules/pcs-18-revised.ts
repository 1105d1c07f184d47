import { aboutPcs } from '../about-plan.ts';
import { findRevision } from '../clocks/revision.ts';
import { defineLegalRule } from '../define-legal-rule.ts';

/** Was the plan revised within five years? An adoption starts the clock. */
export const pcs18Revised = defineLegalRule({
  id: 'PCS-18',
  level: 'commune',
  label: { fr: 'Plan révisé depuis moins de cinq ans', en: 'Plan revised within five years' },
  reference: { article: 'CSI R731-8 I', certainty: 'read-in-the-text' },
  since: '2014-12-01',
  find: (dossier, on, settings) =>
    aboutPcs(dossier, on, (plan) => findRevision(plan, { dossier, on, settings })),
});
