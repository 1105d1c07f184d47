import { defineRule } from '../../../define-rule.ts';
import type { Roadmap } from '../roadmap.ts';

export const adoptedWithoutDate = defineRule<Roadmap>({
  code: 'roadmap/adopted-without-date',
  severity: 'warning',
  path: ['adoptedOn'],
  message: {
    fr: 'Feuille de route dite adoptée, sans date. Une année suffit.',
    en: 'Roadmap said to be adopted, with no date. A year is enough.',
  },
  holds: ({ state, adoptedOn }) => (state === 'adopted' ? adoptedOn !== undefined : null),
});
