import { defineRule } from '../../../define-rule.ts';
import type { RiskExposure } from '../risk-exposure.ts';

export const ddrmWithoutHazard = defineRule<RiskExposure>({
  code: 'risk-exposure/ddrm-without-hazard',
  severity: 'warning',
  path: ['hazard'],
  message: {
    fr: "Le DDRM inscrit une commune pour un aléa : sans lui, on ne peut pas vérifier que le PCS couvre les risques connus. Ajoutez l'aléa.",
    en: 'The DDRM enters a commune for a hazard: without it one cannot check that the PCS covers the known risks. Add the hazard.',
  },
  reference: { article: 'CSI R731-1 II', certainty: 'read-in-the-text' },
  holds: ({ kind, hazard }) => (kind === 'ddrm' ? hazard !== undefined : null),
});
