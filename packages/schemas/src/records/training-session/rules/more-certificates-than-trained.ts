import { defineRule } from '../../../define-rule.ts';
import { boundsOf } from '../../../shapes/figure.ts';
import type { TrainingSession } from '../training-session.ts';

export const moreCertificatesThanTrained = defineRule<TrainingSession>({
  code: 'training-session/more-certificates-than-trained',
  severity: 'warning',
  path: ['certificates'],
  message: {
    fr: "Plus d'attestations que de personnes formées. Vérifiez les deux nombres.",
    en: 'More certificates than persons trained. Check both numbers.',
  },
  holds: ({ trained, certificates }) =>
    trained && certificates
      ? (boundsOf(certificates).least ?? 0) <= (boundsOf(trained).most ?? Number.POSITIVE_INFINITY)
      : null,
});
