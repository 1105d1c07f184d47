import { couldFollow } from '../../../codes/partial-date.ts';
import { defineRule } from '../../../define-rule.ts';
import type { Pcs } from '../pcs.ts';

export const presentedBeforeAdopted = defineRule<Pcs>({
  code: 'pcs/presented-before-adopted',
  severity: 'warning',
  path: ['presentedOn'],
  message: {
    fr: "Plan présenté au conseil municipal le {presentedOn}, avant d'être arrêté ({adoptedOn}). La présentation suit l'arrêté : vérifiez les deux dates.",
    en: 'Plan presented to the council on {presentedOn}, before it was adopted ({adoptedOn}). Presentation follows adoption: check both dates.',
  },
  reference: { article: 'CSI R731-3', certainty: 'secondary-source' },
  holds: ({ presentedOn, adoptedOn }) => couldFollow(presentedOn, adoptedOn),
});
