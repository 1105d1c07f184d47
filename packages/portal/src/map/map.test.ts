import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meshOf } from './mesh.ts';
import { pointsOf, toLine, toPath } from './path.ts';
import { fit, type Point } from './projection.ts';

describe('projection', () => {
  it('fits the drawing to the width, and keeps a square of the ground square', () => {
    // at 60° of latitude a degree of longitude is half a degree of latitude: 2° by 1° is a square
    const square = [
      [0, 59.5],
      [2, 59.5],
      [2, 60.5],
      [0, 60.5],
      [0, 59.5],
    ];
    const projection = fit([square], 1000);
    expect(projection.width).toBe(1000);
    expect(projection.height).toBe(1000);
    expect(projection.toPoint([0, 60.5])).toEqual([0, 0]);
    expect(projection.toPoint([2, 59.5])).toEqual([1000, 1000]);
  });

  it('draws a single point without dividing by nothing', () => {
    expect(fit([[[2, 50]]], 100).toPoint([2, 50])).toEqual([0, 0]);
  });
});

describe('path', () => {
  it('drops the points that fall together and the closing one', () => {
    const ring = [
      [0, 0],
      [0.0001, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ];
    expect(pointsOf(ring, fit([ring], 10))).toEqual([
      [0, 10],
      [10, 10],
      [10, 0],
    ]);
  });

  it('keeps a dot of a place too small to draw', () => {
    expect(toPath([[[7, 9]]])).toBe('M7 9h1v1h-1z');
  });

  it('comes back to the same points when read as SVG reads it', () => {
    const point = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 20 }), (points) => {
        expect(readLine(toLine(points))).toEqual(points);
      }),
    );
  });
});

describe('mesh', () => {
  /** Three unit squares in a row; the first two are of one group. */
  const square = (x: number): Point[] => [
    [x, 0],
    [x + 1, 0],
    [x + 1, 1],
    [x, 1],
  ];
  const mesh = meshOf([
    { rings: [square(0)], group: 'a' },
    { rings: [square(1)], group: 'a' },
    { rings: [square(2)], group: 'b' },
  ]);

  it('parts what is around, between groups, and within one', () => {
    expect(readLine(mesh.inner).map(String).toSorted()).toEqual(['1,0', '1,1']);
    expect(readLine(mesh.groups).map(String).toSorted()).toEqual(['2,0', '2,1']);
    // 8 edges of unit length, in one closed stroke
    expect(readLine(mesh.outer)).toHaveLength(9);
    expect(mesh.outer.match(/M/g)).toHaveLength(1);
  });
});

/** An SVG path of M, l, h and v, read the long way: the inverse of `toLine`. */
function readLine(path: string): Point[] {
  const points: Point[] = [];
  let [x, y] = [0, 0];
  for (const [, letter, rest = ''] of path.matchAll(/([Mlhv])([^Mlhv]*)/g)) {
    const numbers = (rest.match(/-?\d+/g) ?? []).map(Number);
    while (numbers.length > 0) {
      if (letter === 'M') [x, y] = [0, 0];
      if (letter !== 'v') x += numbers.shift() ?? 0;
      if (letter !== 'h') y += numbers.shift() ?? 0;
      points.push([x, y]);
    }
  }
  return points;
}
