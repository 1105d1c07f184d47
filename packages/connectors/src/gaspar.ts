import type { SourceConnector } from './define-source.ts';
import { LICENCE_OUVERTE } from './licences.ts';

/**
 * What the files of GASPAR have in common. One archive holds them all; its members change name, header and codes between
 * editions, so every reader goes by the header.
 */
export const GASPAR = {
  producer: 'DGPR, BRGM (Géorisques)',
  licence: LICENCE_OUVERTE,
  url: 'https://www.georisques.gouv.fr/donnees/bases-de-donnees/base-gaspar',
  download: 'https://files.georisques.fr/GASPAR/gaspar.zip',
  cadence: { fr: 'mise à jour continue, archive régulière', en: 'updated all the time, archived regularly' },
} as const satisfies Partial<SourceConnector>;
