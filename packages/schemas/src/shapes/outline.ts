import { z } from 'zod';
import { field } from '../field.ts';
import { named } from '../named.ts';

/** Longitude then latitude, in degrees, WGS 84; a third number is a height in metres (RFC 7946 §3.1.1). */
const position = z.array(z.number()).min(2).max(3);

/** A closed line: its first and last positions are the same, so four at least (RFC 7946 §3.1.6). */
const ring = z.array(position).min(4);

const type = { label: { fr: 'Type', en: 'Type' } };
const coordinates = { label: { fr: 'Coordonnées', en: 'Coordinates' }, unit: 'deg' };

/** The outline of a place, GeoJSON (RFC 7946): the first ring of a polygon is its border, the others are holes. */
export const outline = named(
  'Outline',
  z.discriminatedUnion('type', [
    z.strictObject({
      type: field(z.literal('Polygon'), type),
      coordinates: field(z.array(ring).min(1), coordinates),
    }),
    z.strictObject({
      type: field(z.literal('MultiPolygon'), type),
      coordinates: field(z.array(z.array(ring).min(1)).min(1), coordinates),
    }),
  ]),
);
export type Outline = z.output<typeof outline>;

/** Every ring of an outline, borders and holes alike. */
export function ringsOf(shape: Outline): readonly (readonly (readonly number[])[])[] {
  return shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();
}
