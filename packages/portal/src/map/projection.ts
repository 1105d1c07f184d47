/** Longitude and latitude in degrees, WGS 84; more numbers may follow and are not read. */
type Position = readonly number[];

/** A closed line: border or hole of an area. */
export type Ring = readonly Position[];

/** A point of the drawing, in whole units, y downwards. */
export type Point = readonly [x: number, y: number];

/**
 * From degrees to a drawing.
 *
 * - `width`, `height`: of the drawing, in units
 * - `toPoint`: rounds to whole units, so that a border shared by two areas stays shared
 */
export type Projection = {
  readonly width: number;
  readonly height: number;
  readonly toPoint: (position: Position) => Point;
};

/**
 * Equirectangular projection scaled by the cosine of the middle latitude: right in shape at the size of a département
 * (over 1.5° of latitude the error on distances stays under 2 %).
 *
 * x = (λ − λ₀) · cos φₘ · s, y = (φ₁ − φ) · s, with s such that the drawing is `width` units wide
 *
 * @param rings  what must fit in the drawing; at least one position
 * @param width  of the drawing, in units
 * @source  J. P. Snyder, Map Projections: A Working Manual (USGS, 1987), §12
 */
export function fit(rings: Iterable<Ring>, width: number): Projection {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (const [lon = 0, lat = 0] of ring) {
      west = Math.min(west, lon);
      east = Math.max(east, lon);
      south = Math.min(south, lat);
      north = Math.max(north, lat);
    }
  }
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const span = (east - west) * squeeze;
  const scale = span > 0 ? width / span : 1;
  return {
    width,
    height: Math.max(1, Math.ceil((north - south) * scale)),
    toPoint: ([lon = 0, lat = 0]) => [
      Math.round((lon - west) * squeeze * scale),
      Math.round((north - lat) * scale),
    ],
  };
}
