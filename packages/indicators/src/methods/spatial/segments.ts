type Ring = readonly (readonly number[])[];

/** An outline as GeoJSON writes it: rings of [x, y] positions, the first repeated at the end. */
export type Outline =
  | { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] };

/** All the sides of all outlines: side s goes from (x0, y0) to (x1, y1) and belongs to shape `owner[s]`. */
export type Segments = {
  readonly shapes: number;
  readonly owner: Int32Array;
  readonly x0: Float64Array;
  readonly y0: Float64Array;
  readonly x1: Float64Array;
  readonly y1: Float64Array;
};

/**
 * Cuts outlines into sides, holes included: a town enclosed in another touches it by the hole.
 *
 * @param shapes  n outlines, or null for none
 * @throws RangeError  if a coordinate is not finite
 * @example
 * segmentsOf([square(0, 0), null]).owner // => Int32Array [0, 0, 0, 0]
 */
export function segmentsOf(shapes: readonly (Outline | null)[]): Segments {
  const owner: number[] = [];
  const ends: number[] = [];
  shapes.forEach((shape, i) => {
    for (const ring of shape === null ? [] : ringsOf(shape)) {
      for (let k = 1; k < ring.length; k++) {
        const [a, b] = [ring[k - 1]!, ring[k]!];
        if (a[0] === b[0] && a[1] === b[1]) continue;
        owner.push(i);
        ends.push(a[0]!, a[1]!, b[0]!, b[1]!);
      }
    }
  });
  if (ends.some((end) => !Number.isFinite(end)))
    throw new RangeError('A coordinate of an outline is not a finite number.');
  const every = (from: number) => Float64Array.from(owner, (_, s) => ends[4 * s + from]!);
  return {
    shapes: shapes.length,
    owner: Int32Array.from(owner),
    x0: every(0),
    y0: every(1),
    x1: every(2),
    y1: every(3),
  };
}

function ringsOf(shape: Outline): readonly Ring[] {
  return shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();
}
