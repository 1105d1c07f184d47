import { defineRule } from '../../../define-rule.ts';
import type { WatchSource } from '../watch-source.ts';

export const forecastWithoutAddress = defineRule<WatchSource>({
  code: 'watch-source/forecast-without-address',
  severity: 'info',
  path: ['url'],
  message: {
    fr: 'Une source de prévision sans adresse : on ne pourra ni la relire ni la vérifier. Ajoutez-la.',
    en: 'A forecast source with no address: it can be neither read again nor checked. Add it.',
  },
  holds: ({ kind, url }) => (kind === 'forecast' ? url !== undefined : null),
});
