import { couldFollow } from '../../../codes/partial-date.ts';
import { defineRule } from '../../../define-rule.ts';
import type { Correspondant } from '../correspondant.ts';

export const toldBeforeNamed = defineRule<Correspondant>({
  code: 'correspondant/told-before-named',
  severity: 'warning',
  path: ['prefectInformedOn'],
  message: {
    fr: 'Préfet informé le {prefectInformedOn}, avant la désignation ({namedOn}). Vérifiez les deux dates.',
    en: 'Prefect informed on {prefectInformedOn}, before the naming ({namedOn}). Check both dates.',
  },
  holds: ({ prefectInformedOn, namedOn }) => couldFollow(prefectInformedOn, namedOn),
});
