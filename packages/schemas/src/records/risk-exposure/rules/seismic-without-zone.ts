import { defineRule } from '../../../define-rule.ts';
import type { RiskExposure } from '../risk-exposure.ts';

export const seismicWithoutZone = defineRule<RiskExposure>({
  code: 'risk-exposure/seismic-without-zone',
  severity: 'error',
  path: ['zone'],
  message: {
    fr: 'Une zone de sismicité sans son numéro ne dit rien : le PCS dépend des zones 3 à 5, le DICRIM des zones 2 à 5. Ajoutez le numéro, de 1 à 5.',
    en: 'A seismic zone without its number says nothing: the PCS depends on zones 3 to 5, the DICRIM on zones 2 to 5. Add the number, from 1 to 5.',
  },
  reference: { article: 'CSI L731-3 I 6° ; R731-1 III c', certainty: 'read-in-the-text' },
  holds: ({ kind, zone }) => (kind === 'seismic-zone' ? zone !== undefined : null),
});
