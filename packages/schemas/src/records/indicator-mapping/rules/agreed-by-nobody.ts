import { defineRule } from '../../../define-rule.ts';
import type { IndicatorMapping } from '../indicator-mapping.ts';

export const agreedByNobody = defineRule<IndicatorMapping>({
  code: 'indicator-mapping/agreed-by-nobody',
  severity: 'warning',
  path: ['agreedBy'],
  message: {
    fr: "Correspondance dite agréée, et par personne. Nommez les territoires qui l'ont agréée, ou laissez-la proposée.",
    en: 'Mapping said to be agreed, by nobody. Name the territories that agreed, or leave it proposed.',
  },
  reference: { article: 'Projet résilience des territoires, fiche 1.2', certainty: 'read-in-the-text' },
  holds: ({ status, agreedBy }) =>
    status === 'agreed' ? agreedBy !== undefined && agreedBy.length > 0 : null,
});
