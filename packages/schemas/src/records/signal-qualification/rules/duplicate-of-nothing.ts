import { defineRule } from '../../../define-rule.ts';
import type { SignalQualification } from '../signal-qualification.ts';

export const duplicateOfNothing = defineRule<SignalQualification>({
  code: 'signal-qualification/duplicate-of-nothing',
  severity: 'warning',
  path: ['duplicateOf'],
  message: {
    fr: "Signal dit déjà connu, sans dire lequel. Ajoutez l'identifiant du premier.",
    en: 'Signal said to be already known, without saying which. Add the identifier of the first.',
  },
  holds: ({ verdict, duplicateOf }) => (verdict === 'duplicate' ? duplicateOf !== undefined : null),
});
