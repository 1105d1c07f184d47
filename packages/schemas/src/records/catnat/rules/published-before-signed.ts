import { couldFollow } from '../../../codes/partial-date.ts';
import { defineRule } from '../../../define-rule.ts';
import type { Catnat } from '../catnat.ts';

export const publishedBeforeSigned = defineRule<Catnat>({
  code: 'catnat/published-before-signed',
  severity: 'warning',
  path: ['publishedOn'],
  message: {
    fr: 'Arrêté publié le {publishedOn}, avant sa signature ({decreedOn}). Vérifiez les deux dates au Journal officiel.',
    en: 'Decree published on {publishedOn}, before it was signed ({decreedOn}). Check both dates in the Journal officiel.',
  },
  holds: ({ decreedOn, publishedOn }) => couldFollow(publishedOn, decreedOn),
});
