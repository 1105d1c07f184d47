import { defineRule } from '../../../define-rule.ts';
import type { RiskExposure } from '../risk-exposure.ts';

export const zoneOfNoSeismicList = defineRule<RiskExposure>({
  code: 'risk-exposure/zone-of-no-seismic-list',
  severity: 'error',
  path: ['zone'],
  message: {
    fr: "Une zone ({zone}) n'a de sens que pour la sismicité, et la liste est {kind}. Retirez la zone, ou corrigez la liste.",
    en: 'A zone ({zone}) only makes sense for earthquakes, and the list is {kind}. Remove the zone, or correct the list.',
  },
  holds: ({ kind, zone }) => (zone === undefined ? null : kind === 'seismic-zone'),
});
