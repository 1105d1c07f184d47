import { defineRule } from '../../../define-rule.ts';
import type { AdaptationProject } from '../adaptation-project.ts';

export const doneWithoutDate = defineRule<AdaptationProject>({
  code: 'adaptation-project/done-without-date',
  severity: 'warning',
  path: ['doneOn'],
  message: {
    fr: "Projet dit réalisé, sans date d'achèvement. Une année suffit.",
    en: 'Project said to be done, with no date. A year is enough.',
  },
  holds: ({ state, doneOn }) => (state === 'done' ? doneOn !== undefined : null),
});
