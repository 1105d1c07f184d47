import { couldFollow } from '../../../codes/partial-date.ts';
import { defineRule } from '../../../define-rule.ts';
import type { RiskExposure } from '../risk-exposure.ts';

export const endsBeforeItStarts = defineRule<RiskExposure>({
  code: 'risk-exposure/ends-before-it-starts',
  severity: 'error',
  path: ['until'],
  message: {
    fr: "Exposition finie le {until}, avant d'avoir commencé ({since}). Les deux dates sont sans doute inversées.",
    en: 'Exposure ended on {until}, before it started ({since}). The two dates are probably swapped.',
  },
  holds: ({ since, until }) => couldFollow(until, since),
});
