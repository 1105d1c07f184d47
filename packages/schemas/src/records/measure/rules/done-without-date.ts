import { defineRule } from '../../../define-rule.ts';
import type { Measure } from '../measure.ts';

export const doneWithoutDate = defineRule<Measure>({
  code: 'measure/done-without-date',
  severity: 'warning',
  path: ['doneOn'],
  message: {
    fr: 'Mesure dite réalisée, sans date. Une année suffit.',
    en: 'Measure said to be done, with no date. A year is enough.',
  },
  holds: ({ state, doneOn }) => (state === 'done' ? doneOn !== undefined : null),
});
