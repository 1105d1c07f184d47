import { defineRule } from '../../../define-rule.ts';
import type { SignalQualification } from '../signal-qualification.ts';

export const unfoundedButAlert = defineRule<SignalQualification>({
  code: 'signal-qualification/unfounded-but-alert',
  severity: 'warning',
  path: ['next'],
  message: {
    fr: "Signal jugé sans fondement, et suivi d'une alerte. C'est une fausse alerte, ou l'avis est à revoir.",
    en: 'Signal judged unfounded, and followed by an alert. It is a false alert, or the verdict is to be reviewed.',
  },
  holds: ({ verdict, next }) => (verdict === 'false' ? next !== 'alert' : null),
});
