import { z } from 'zod';
import { communeCode } from '../codes/commune.ts';
import type { Geometry } from '../define-record.ts';
import { field } from '../field.ts';
import { words } from './words.ts';

/** Where something is or takes place: as much of it as is known. Longitude and latitude go together, in WGS 84. */
export const place = z.strictObject({
  name: field(words, { label: { fr: 'Nom', en: 'Name' }, iri: 'schema:name' }).optional(),
  address: field(words, {
    label: { fr: 'Adresse', en: 'Address' },
    iri: 'locn:fullAddress',
  }).optional(),
  commune: field(communeCode, { label: { fr: 'Commune', en: 'Commune' }, iri: 'dct:spatial' }).optional(),
  longitude: field(z.number().min(-180).max(180), {
    label: { fr: 'Longitude', en: 'Longitude' },
    unit: 'deg',
    iri: 'geo:long',
  }).optional(),
  latitude: field(z.number().min(-90).max(90), {
    label: { fr: 'Latitude', en: 'Latitude' },
    unit: 'deg',
    iri: 'geo:lat',
  }).optional(),
});
export type Place = z.output<typeof place>;

/** The point of a place to draw, when both its coordinates are known. */
export function pointOf(at: Place | undefined): Geometry | undefined {
  if (at?.longitude === undefined || at.latitude === undefined) return undefined;
  return { type: 'Point', coordinates: [at.longitude, at.latitude] };
}
