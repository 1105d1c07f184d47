import { fill, type Text } from '../../text.ts';
import { aboutPcs } from '../about-plan.ts';
import { findBlock } from '../blocks.ts';
import { defineLegalRule } from '../define-legal-rule.ts';
import { quote } from '../evidence.ts';
import { findPcsFact } from '../pcs-fact.ts';

/** A réserve communale that was created must be in the plan; the réserve itself is optional. */
export const res01ReserveInPlan = defineLegalRule({
  id: 'RES-01',
  level: 'commune',
  label: { fr: 'Réserve communale inscrite au plan', en: 'Municipal reserve in the plan' },
  reference: { article: 'CSI R731-2 I 3°, L724-2', certainty: 'read-in-the-text' },
  since: '2022-06-22',
  find: (dossier, on) => {
    const created = findPcsFact(dossier, on, 'reserveCreated');
    if (!created) return { value: 'unknown', reason: SILENT, missing: [RESERVE] };
    const evidence = created.cite(created.value ? CREATED : NOT_CREATED);
    const words = { said: quote(evidence) };
    if (!created.value) return { value: 'not-concerned', reason: fill(SAID, words), evidence: [evidence] };
    const finding = aboutPcs(dossier, on, (plan) => findBlock(plan, 'reserve', 'non-compliant'));
    return {
      ...finding,
      reason: fill(AND, { ...words, block: finding.reason }),
      evidence: [evidence, ...(finding.evidence ?? [])],
    };
  },
});

const RESERVE = {
  type: 'pcs',
  what: { fr: 'si une réserve communale a été créée', en: 'whether a municipal reserve was created' },
};
const SILENT: Text = {
  fr: 'Ce nœud ne sait pas si la commune a créé une réserve communale.',
  en: 'This node does not know whether the commune created a municipal reserve.',
};
const CREATED: Text = { fr: 'Réserve communale créée', en: 'Municipal reserve created' };
const NOT_CREATED: Text = { fr: 'Pas de réserve communale', en: 'No municipal reserve' };
const SAID: Text = { fr: '{said}.', en: '{said}.' };
const AND: Text = { fr: '{said}. {block}', en: '{said}. {block}' };
