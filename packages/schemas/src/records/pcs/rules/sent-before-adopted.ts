import { couldFollow } from '../../../codes/partial-date.ts';
import { defineRule } from '../../../define-rule.ts';
import type { Pcs } from '../pcs.ts';

export const sentBeforeAdopted = defineRule<Pcs>({
  code: 'pcs/sent-before-adopted',
  severity: 'warning',
  path: ['sentToPrefectOn'],
  message: {
    fr: "Plan transmis au préfet le {sentToPrefectOn}, avant d'être arrêté ({adoptedOn}). C'est l'arrêté qui se transmet : vérifiez les deux dates.",
    en: 'Plan sent to the prefect on {sentToPrefectOn}, before it was adopted ({adoptedOn}). It is the decision that is sent: check both dates.',
  },
  reference: { article: 'CSI R731-3', certainty: 'secondary-source' },
  holds: ({ sentToPrefectOn, adoptedOn }) => couldFollow(sentToPrefectOn, adoptedOn),
});
