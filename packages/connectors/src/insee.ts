import type { SourceConnector } from './define-source.ts';
import { LICENCE_OUVERTE } from './licences.ts';

/** What the files of INSEE's geographic code have in common. */
export const COG = {
  producer: 'INSEE',
  licence: LICENCE_OUVERTE,
  url: 'https://www.insee.fr/fr/information/2560452',
  cadence: { fr: 'une édition par an, au 1er janvier', en: 'one edition a year, on 1 January' },
  partOf: 'territories',
} as const satisfies Partial<SourceConnector>;
