import { defineRule } from '../../../define-rule.ts';
import type { RoadmapProject } from '../roadmap-project.ts';

export const fundedByNobody = defineRule<RoadmapProject>({
  code: 'roadmap-project/funded-by-nobody',
  severity: 'warning',
  path: ['funders'],
  message: {
    fr: "Projet dit financé, sans financeur. Nommez l'organisme.",
    en: 'Project said to be funded, with no funder. Name the organisation.',
  },
  holds: ({ state, funders = [] }) => (state === 'funded' ? funders.length > 0 : null),
});
