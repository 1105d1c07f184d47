/** Mean radius of the Earth, in kilometres — IUGG, 1980 */
const EARTH_RADIUS_KILOMETRES = 6371.0088;

/**
 * For each place, the k nearest others of the same land: nobody in outre-mer or in Corse gets a neighbour on the mainland.
 *
 * Not symmetric: a remote commune has near ones for whom it is not among the nearest. Great-circle distances; at equal
 * distance, the lowest number.
 *
 * @param places  n [longitude, latitude] in degrees
 * @param land    n names of the land each lies on: mainland, Corse, each overseas territory
 * @param k       how many, ≥ 1; fewer where the land has fewer
 * @param within  largest distance in kilometres, Infinity for none
 * @returns       n ascending lists of neighbours; empty for the only place of a land
 * @throws RangeError  if the numbers of places and lands differ
 * @source  indicators.md § 5.3 (overseas must not be linked to the mainland)
 * @example
 * nearestNeighbours([[2, 48], [3, 48], [55, -21]], ['fr', 'fr', 're'], 1, Infinity) // => [[1], [0], []]
 */
export function nearestNeighbours(
  places: readonly (readonly [number, number])[],
  land: readonly string[],
  k: number,
  within: number,
): number[][] {
  if (land.length !== places.length)
    throw new RangeError(`${land.length} lands for ${places.length} places.`);
  const points = places.map(onSphere);
  const chord = 2 * Math.sin(Math.min(within / EARTH_RADIUS_KILOMETRES, Math.PI) / 2);
  const members = Map.groupBy(points.keys(), (i) => land[i]!);
  return points.map((point, i) => nearest(point, i, points, members.get(land[i]!)!, k, chord * chord));
}

function nearest(
  point: Point,
  self: number,
  points: readonly Point[],
  candidates: readonly number[],
  k: number,
  within: number,
): number[] {
  const kept: { readonly i: number; readonly apart: number }[] = [];
  for (const i of candidates) {
    const apart = squaredChord(point, points[i]!);
    if (i === self || apart > within || (kept.length === k && apart >= kept[k - 1]!.apart)) continue;
    let at = kept.length;
    while (at > 0 && kept[at - 1]!.apart > apart) at--;
    kept.splice(at, 0, { i, apart });
    if (kept.length > k) kept.pop();
  }
  return kept.map(({ i }) => i).sort((a, b) => a - b);
}

type Point = readonly [number, number, number];

function onSphere([longitude, latitude]: readonly [number, number]): Point {
  const [a, b] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180];
  return [Math.cos(b) * Math.cos(a), Math.cos(b) * Math.sin(a), Math.sin(b)];
}

function squaredChord(a: Point, b: Point): number {
  return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;
}
