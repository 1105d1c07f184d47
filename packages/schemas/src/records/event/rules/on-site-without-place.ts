import { defineRule } from '../../../define-rule.ts';
import type { Event } from '../event.ts';

export const onSiteWithoutPlace = defineRule<Event>({
  code: 'event/on-site-without-place',
  severity: 'info',
  path: ['place'],
  message: {
    fr: 'Un événement sur place sans lieu ne pourra être trouvé sur aucune carte. Ajoutez au moins la commune.',
    en: 'An on-site event with no place will be found on no map. Add the commune at least.',
  },
  holds: ({ mode, place, territory }) =>
    mode === 'on-site' || mode === 'mixed' ? (place ?? territory) !== undefined : null,
});
