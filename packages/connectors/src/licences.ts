import type { Licence } from './define-source.ts';

/** The licence of French public data; its version 2.0 dates from April 2017. */
export const LICENCE_OUVERTE: Licence = {
  name: 'Licence Ouverte 2.0',
  url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
};
