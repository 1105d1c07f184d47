import { defineRule } from '../../../define-rule.ts';
import type { RoadmapProject } from '../roadmap-project.ts';

export const fundedAboveCost = defineRule<RoadmapProject>({
  code: 'roadmap-project/funded-above-cost',
  severity: 'warning',
  path: ['fundedEuros'],
  message: {
    fr: 'Financé à {fundedEuros} €, pour un coût de {euros} €. Les deux montants sont sans doute inversés.',
    en: 'Funded with €{fundedEuros}, for a cost of €{euros}. The two amounts are probably swapped.',
  },
  holds: ({ fundedEuros, euros }) =>
    fundedEuros === undefined || euros === undefined ? null : fundedEuros <= euros,
});
