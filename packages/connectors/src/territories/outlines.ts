import type { SourceConnector } from '../define-source.ts';
import { LICENCE_OUVERTE } from '../licences.ts';

/** What the outlines of territories have in common: GeoJSON cut from IGN's Admin Express, whatever the edition. */
export const OUTLINES = {
  producer: 'IGN',
  licence: LICENCE_OUVERTE,
  url: 'https://geoservices.ign.fr/adminexpress',
  cadence: { fr: 'une édition par an', en: 'one edition a year' },
  partOf: 'territories',
  // outlines complete territories that other files list
  covers: () => [],
} as const satisfies Partial<SourceConnector>;
