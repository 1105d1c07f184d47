import { text } from './code.ts';

/**
 * A full web address. Only http and https: an address is shown as a link, and `javascript:` must never become one.
 * Accents are allowed, as people paste them; spaces are not.
 */
export const webAddress = text('WebAddress', {
  name: 'web-address',
  label: { fr: 'adresse web', en: 'web address' },
  expected: {
    fr: 'une adresse web complète, par exemple https://www.georisques.gouv.fr/',
    en: 'a full web address, for instance https://www.georisques.gouv.fr/',
  },
  examples: ['https://www.georisques.gouv.fr/', 'http://localhost:8080/v1/pcs/1'],
  pattern: /^https?:\/\/[^\s/?#]+(?:[/?#]\S*)?$/,
});
