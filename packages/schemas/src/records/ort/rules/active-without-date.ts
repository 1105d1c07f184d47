import { defineRule } from '../../../define-rule.ts';
import type { Ort } from '../ort.ts';

export const activeWithoutDate = defineRule<Ort>({
  code: 'ort/active-without-date',
  severity: 'info',
  path: ['createdOn'],
  message: {
    fr: 'Observatoire actif, sans date de création : on ne pourra pas suivre le rythme de ses réunions. Une année seule suffit.',
    en: 'Active observatory, with no date of creation: the pace of its meetings cannot be followed. A year alone is enough.',
  },
  holds: ({ status, createdOn }) => (status === 'active' ? createdOn !== undefined : null),
});
