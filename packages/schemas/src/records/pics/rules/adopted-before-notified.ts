import { couldFollow } from '../../../codes/partial-date.ts';
import { defineRule } from '../../../define-rule.ts';
import type { Pics } from '../pics.ts';

export const adoptedBeforeNotified = defineRule<Pics>({
  code: 'pics/adopted-before-notified',
  severity: 'warning',
  path: ['adoptedOn'],
  message: {
    fr: "Plan arrêté le {adoptedOn}, avant la notification de l'obligation ({notifiedOn}). Vérifiez les deux dates ; si le plan était volontaire, ignorez cet avertissement.",
    en: 'Plan adopted on {adoptedOn}, before the duty was notified ({notifiedOn}). Check both dates; if the plan was voluntary, ignore this warning.',
  },
  reference: { article: 'CSI R731-5 II', certainty: 'read-in-the-text' },
  holds: ({ adoptedOn, notifiedOn }) => couldFollow(adoptedOn, notifiedOn),
});
