import { describe, expect, it } from 'vitest';
import { dissolve } from './dissolve.ts';
import type { Outline } from './territory-part.ts';

const square = (x: number, y: number, side = 1): Outline => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, y],
      [x + side, y],
      [x + side, y + side],
      [x, y + side],
      [x, y],
    ],
  ],
});

/** square degrees inside the borders of an outline */
function areaOf(outline: Outline | undefined): number {
  if (!outline) return 0;
  const polygons = outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;
  return polygons.flat().reduce((total, ring) => total + ringArea(ring), 0);
}

function ringArea(ring: readonly (readonly number[])[]): number {
  return ring
    .slice(1)
    .reduce((sum, [x2 = 0, y2 = 0], i) => sum + ((ring[i]?.[0] ?? 0) * y2 - x2 * (ring[i]?.[1] ?? 0)) / 2, 0);
}

describe('uniting outlines', () => {
  it('takes the shared border away', () => {
    const united = dissolve([square(0, 0), square(1, 0)]);
    expect(united?.type).toBe('Polygon');
    expect(united?.coordinates).toHaveLength(1);
    expect(united?.coordinates[0]).toHaveLength(7);
    expect(areaOf(united)).toBe(2);
  });

  it('keeps those that do not touch apart', () => {
    const united = dissolve([square(0, 0), square(5, 5)]);
    expect(united?.type).toBe('MultiPolygon');
    expect(united?.coordinates).toHaveLength(2);
  });

  it('keeps the hole in the middle of a ring of outlines', () => {
    const around = [0, 1, 2]
      .flatMap((x) => [0, 1, 2].map((y) => [x, y] as const))
      .filter(([x, y]) => x !== 1 || y !== 1);
    const united = dissolve(around.map(([x, y]) => square(x, y)));
    expect(united?.type).toBe('Polygon');
    expect(united?.coordinates).toHaveLength(2);
    expect(areaOf(united)).toBe(8);
  });

  it('leaves a lone outline as it is', () => {
    const one = square(0, 0);
    expect(dissolve([one])).toBe(one);
    expect(dissolve([])).toBeUndefined();
  });
});
