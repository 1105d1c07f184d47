import { couldFollow } from '../../../codes/partial-date.ts';
import { defineRule } from '../../../define-rule.ts';
import type { Pics } from '../pics.ts';

export const revisedBeforeAdopted = defineRule<Pics>({
  code: 'pics/revised-before-adopted',
  severity: 'warning',
  path: ['revisedOn'],
  message: {
    fr: "Plan révisé le {revisedOn}, avant d'être arrêté par le président ({adoptedOn}). Vérifiez les deux dates : le délai de cinq ans court depuis la plus récente.",
    en: 'Plan revised on {revisedOn}, before the president adopted it ({adoptedOn}). Check both dates: the five-year delay runs from the later one.',
  },
  reference: { article: 'CSI R731-8 I', certainty: 'read-in-the-text' },
  holds: ({ revisedOn, adoptedOn }) => couldFollow(revisedOn, adoptedOn),
});
