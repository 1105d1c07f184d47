import type { Point, Projection, Ring } from './projection.ts';

/** The points of a ring on the drawing, those that fell on the one before left out; the last is not the first again. */
export function pointsOf(ring: Ring, projection: Projection): readonly Point[] {
  const points: Point[] = [];
  for (const position of ring) {
    const point = projection.toPoint(position);
    const last = points.at(-1);
    if (!last || !same(last, point)) points.push(point);
  }
  const [first, last] = [points[0], points.at(-1)];
  if (points.length > 1 && first && last && same(first, last)) points.pop();
  return points;
}

/**
 * An SVG path of closed rings, in relative whole units, as short as can be written.
 * A ring that the drawing reduces to less than three points keeps a dot of one unit, so that no place disappears.
 *
 * @example
 * toPath([[[0, 0], [10, 0], [10, 5]]]) // => 'M0 0h10v5z'
 */
export function toPath(rings: readonly (readonly Point[])[]): string {
  const areas = rings.filter((ring) => ring.length > 2);
  if (areas.length > 0) return areas.map((ring) => `${toLine(ring)}z`).join('');
  const dot = rings[0]?.[0];
  return dot ? `M${dot[0]} ${dot[1]}h1v1h-1z` : '';
}

/**
 * An SVG path of one open line, in relative whole units.
 *
 * @example
 * toLine([[3, 4], [5, 3], [5, 9]]) // => 'M3 4l2-1v6'
 */
export function toLine(points: readonly Point[]): string {
  const [start, ...rest] = points;
  if (!start) return '';
  let [x, y] = start;
  let path = `M${x} ${y}`;
  let command = 'M';
  for (const [nextX, nextY] of rest) {
    const [step, name] = stepOf(nextX - x, nextY - y, command);
    path += step;
    command = name;
    [x, y] = [nextX, nextY];
  }
  return path;
}

/** A step, without its letter when the one before was of the same kind, without a space where a minus sign parts. */
function stepOf(dx: number, dy: number, before: string): [step: string, command: string] {
  if (dy === 0) return [`h${dx}`, 'h'];
  if (dx === 0) return [`v${dy}`, 'v'];
  const pair = `${dx}${dy < 0 ? '' : ' '}${dy}`;
  return [before === 'l' ? `${dx < 0 ? '' : ' '}${pair}` : `l${pair}`, 'l'];
}

function same(a: Point, b: Point): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
