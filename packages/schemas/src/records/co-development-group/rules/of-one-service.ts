import { defineRule } from '../../../define-rule.ts';
import type { CoDevelopmentGroup } from '../co-development-group.ts';

export const ofOneService = defineRule<CoDevelopmentGroup>({
  code: 'co-development-group/of-one-service',
  severity: 'info',
  path: ['origins'],
  message: {
    fr: "Tous les membres viennent d'un même service : la fiche 2.2 cherche des coachs d'autres ministères.",
    en: 'All members come from one service: sheet 2.2 looks for coaches from other ministries.',
  },
  reference: { article: 'Projet résilience des territoires, fiche 2.2', certainty: 'read-in-the-text' },
  holds: ({ origins }) => new Set(origins).size > 1,
});
