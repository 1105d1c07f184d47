import { defineRule } from '../../../define-rule.ts';
import type { Measure } from '../measure.ts';

export const originNotJustified = defineRule<Measure>({
  code: 'measure/origin-not-justified',
  severity: 'warning',
  path: ['justification'],
  message: {
    fr: "Cette mesure ne vient d'aucune contribution (origine : {origin}) et ne dit pas pourquoi. Une phrase est due à ceux qui ont contribué.",
    en: 'This measure comes from no contribution (origin: {origin}) and does not say why. A sentence is owed to those who contributed.',
  },
  holds: ({ origin, justification }) =>
    origin === 'contributions' || origin === 'synthesis' ? null : justification !== undefined,
});
