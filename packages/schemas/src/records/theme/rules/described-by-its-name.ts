import { defineRule } from '../../../define-rule.ts';
import type { Theme } from '../theme.ts';

export const describedByItsName = defineRule<Theme>({
  code: 'theme/described-by-its-name',
  severity: 'info',
  path: ['description'],
  message: {
    fr: "La description répète le nom : elle n'apprend rien. Dites ce que le thème comprend, ou laissez-la de côté.",
    en: 'The description repeats the name: it teaches nothing. Say what the theme includes, or leave it out.',
  },
  holds: ({ name, description }) => (description ? description.trim() !== name.trim() : null),
});
