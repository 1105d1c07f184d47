import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from './benjamini-hochberg.ts';
import type { SpatialTest } from './compare-with-law.ts';
import { contiguity } from './contiguity.ts';
import { geary } from './geary.ts';
import { getisOrd } from './getis-ord.ts';
import { localGetisOrd } from './local-getis-ord.ts';
import { type LocalMoran, localMoran } from './local-moran.ts';
import { type LocalPermutation, localMoranPermutation } from './local-moran-permutation.ts';
import { moran, type NullLaw } from './moran.ts';
import { moranPermutation, type PermutationTest } from './moran-permutation.ts';
import { nearestNeighbours } from './nearest-neighbours.ts';
import type { Outline } from './segments.ts';
import { spatialWeights } from './spatial-weights.ts';
import { weightSums } from './weight-sums.ts';

const box = (x: number, y: number, width = 1, height = 1): Extract<Outline, { type: 'Polygon' }> => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
      [x, y],
    ],
  ],
});

/** A chessboard of side × side squares, row after row. */
const board = (side: number) =>
  Array.from({ length: side * side }, (_, i) => box(i % side, Math.floor(i / side)));
const rook = (shapes: readonly (Outline | null)[], tolerance = 0) =>
  contiguity(shapes, { rule: 'rook', tolerance });
const queen = (shapes: readonly (Outline | null)[], tolerance = 0) =>
  contiguity(shapes, { rule: 'queen', tolerance });

const five = spatialWeights(rook(board(5)), 'row');
const figures = fc
  .array(fc.integer({ min: -50, max: 50 }), { minLength: 25, maxLength: 25 })
  .filter((x) => new Set(x).size > 2);
const laws = fc.constantFrom<NullLaw>('normality', 'randomisation');

describe('contiguity', () => {
  it('of a chessboard is four sides for a rook, eight squares for a queen', () => {
    expect(rook(board(3))[4]).toEqual([1, 3, 5, 7]);
    expect(queen(board(3))[4]).toEqual([0, 1, 2, 3, 5, 6, 7, 8]);
  });

  it('sees a side that one outline cuts in two and the other does not', () => {
    expect(rook([box(0, 0, 1, 2), box(1, 0), box(1, 1)])).toEqual([
      [1, 2],
      [0, 2],
      [0, 1],
    ]);
  });

  it('closes slits and overlaps narrower than the tolerance, and those only', () => {
    const slit = [box(0, 0), box(1.002, 0), box(2.001, 0)];
    expect(rook(slit)).toEqual([[], [2], [1]]);
    expect(rook(slit, 0.005)).toEqual([[1], [0, 2], [1]]);
    expect(queen(slit, 0.001)).toEqual([[], [2], [1]]);
  });

  it('does not make rooks of corners that come near one another', () => {
    expect(rook([box(0, 0), box(1.001, 1.001)], 0.01)).toEqual([[], []]);
    expect(queen([box(0, 0), box(1.001, 1.001)], 0.01)).toEqual([[1], [0]]);
  });

  it('makes neighbours of a town and of the one it encloses', () => {
    const around: Outline = {
      type: 'Polygon',
      coordinates: [...box(0, 0, 3, 3).coordinates, ...box(1, 1).coordinates],
    };
    expect(rook([around, box(1, 1), null])).toEqual([[1], [0], []]);
  });

  it('is mutual, and a rook is a queen', () => {
    const boxes = fc.array(
      fc.tuple(fc.nat(6), fc.nat(6), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(boxes, fc.constantFrom(0, 0.1), (list, tolerance) => {
        const shapes = Object.freeze(list.map(([x, y, w, h]) => box(x, y, w, h)));
        const sides = rook(shapes, tolerance);
        const touching = queen(shapes, tolerance);
        sides.forEach((row, i) => {
          for (const j of row) expect(sides[j]).toContain(i);
          expect(touching[i]).toEqual(expect.arrayContaining(row));
        });
      }),
    );
  });
});

describe('nearest neighbours', () => {
  it('never link an overseas territory, Corse or an island to the mainland', () => {
    // Paris, Lille, Saint-Denis (La Réunion), Ajaccio
    const places = [
      [2.35, 48.86],
      [3.06, 50.63],
      [55.45, -20.88],
      [8.74, 41.92],
    ] as const;
    expect(nearestNeighbours(places, ['mainland', 'mainland', 'réunion', 'corse'], 2, Infinity)).toEqual([
      [1],
      [0],
      [],
      [],
    ]);
  });

  it('stop at the distance said', () => {
    // Paris–Lille is about 205 km as the crow flies
    const places = [
      [2.35, 48.86],
      [3.06, 50.63],
    ] as const;
    expect(nearestNeighbours(places, ['fr', 'fr'], 1, 200)).toEqual([[], []]);
    expect(nearestNeighbours(places, ['fr', 'fr'], 1, 210)).toEqual([[1], [0]]);
  });
});

describe('weights', () => {
  it('refuse a unit that neighbours itself', () => {
    expect(() => spatialWeights([[0]], 'binary')).toThrow('another unit');
  });

  it('of a row sum to 1', () => {
    expect(weightSums(five).s0).toBeCloseTo(25, 12);
  });
});

describe("Moran's I and Geary's C", () => {
  it('do not change with the unit of the figures', () => {
    fc.assert(
      fc.property(figures, laws, fc.integer({ min: 1, max: 9 }), fc.integer(), (x, law, scale, shift) => {
        const other = x.map((value) => scale * value + (shift % 1000));
        for (const test of [moran, geary]) {
          const [a, b] = [
            test(five, Object.freeze(x), law, 'keep'),
            test(five, other, law, 'keep'),
          ] as SpatialTest[];
          expect(b!.value).toBeCloseTo(a!.value, 9);
          expect(b!.z).toBeCloseTo(a!.z, 7);
        }
      }),
    );
  });

  it('have the mean and variance of all the ways to deal the figures out', () => {
    const weights = spatialWeights([[1], [0, 2], [1, 3], [2, 4], [3]], 'row');
    const x = [1, 2, 4, 8, 9];
    for (const test of [moran, geary]) {
      const all = permutations(x).map(
        (dealt) => (test(weights, dealt, 'randomisation', 'keep') as SpatialTest).value,
      );
      const mean = all.reduce((sum, value) => sum + value, 0) / all.length;
      const variance = all.reduce((sum, value) => sum + (value - mean) ** 2, 0) / all.length;
      const found = test(weights, x, 'randomisation', 'keep') as SpatialTest;
      expect(found.expected).toBeCloseTo(mean, 12);
      expect(found.variance).toBeCloseTo(variance, 12);
    }
  });

  it('say what became of islands: three rules, three figures', () => {
    const weights = spatialWeights([[1], [0, 2], [1, 3], [2], []], 'row');
    const x = [1, 2, 4, 5, 7];
    const value = (rule: 'leave-out' | 'keep' | 'discount') =>
      (moran(weights, x, 'randomisation', rule) as SpatialTest).value;
    const mainland = moran(
      spatialWeights([[1], [0, 2], [1, 3], [2]], 'row'),
      x.slice(0, 4),
      'randomisation',
      'keep',
    );
    expect(value('leave-out')).toBeCloseTo((mainland as SpatialTest).value, 12);
    expect(value('discount')).toBeCloseTo((value('keep') * 4) / 5, 12);
    expect(value('keep')).not.toBeCloseTo(value('leave-out'), 2);
  });

  it('say why there is no figure', () => {
    expect(moran(five, new Array(25).fill(3), 'randomisation', 'keep')).toEqual({ why: 'zero-variance' });
    expect(moran(spatialWeights([[], [], [], []], 'row'), [1, 2, 3, 4], 'normality', 'keep')).toEqual({
      why: 'not-applicable',
    });
    expect(geary(five, new Array(25).fill(3), 'randomisation', 'keep')).toEqual({ why: 'zero-variance' });
    expect(getisOrd(five, new Array(25).fill(0))).toEqual({ why: 'not-applicable' });
    expect(() => moran(five, new Array(25).fill(Number.NaN), 'normality', 'keep')).toThrow('not finite');
  });
});

describe('permutations', () => {
  const slope = Array.from({ length: 25 }, (_, i) => (i % 5) + Math.floor(i / 5));

  it('give the same figures for the same seed', () => {
    expect(moranPermutation(five, slope, 99, 7, 'keep')).toEqual(
      moranPermutation(five, slope, 99, 7, 'keep'),
    );
    expect(localMoranPermutation(five, slope, 99, 7)).toEqual(localMoranPermutation(five, slope, 99, 7));
  });

  it('give the value of the definition and the moments of the law', () => {
    fc.assert(
      fc.property(figures, (x) => {
        const found = moranPermutation(five, x, 499, 3, 'keep') as PermutationTest;
        const exact = moran(five, x, 'randomisation', 'keep') as SpatialTest;
        expect(found.value).toBeCloseTo(exact.value, 9);
        expect(Math.abs(found.mean - exact.expected)).toBeLessThan(6 * Math.sqrt(exact.variance / 499));
        expect(found.standardDeviation / Math.sqrt(exact.variance)).toBeGreaterThan(0.8);
        expect(found.standardDeviation / Math.sqrt(exact.variance)).toBeLessThan(1.2);
      }),
      { numRuns: 20 },
    );
  });

  it('never give a chance of 0: the least is 1 in draws + 1', () => {
    expect((moranPermutation(five, slope, 99, 1, 'keep') as PermutationTest).pAlike).toBe(0.01);
  });

  it('leave the figures of islands out when told so', () => {
    const weights = spatialWeights([[1], [0, 2], [1, 3], [2], []], 'row');
    const found = moranPermutation(weights, [1, 2, 4, 5, 1000], 99, 1, 'leave-out') as PermutationTest;
    const exact = moran(weights, [1, 2, 4, 5, 1000], 'randomisation', 'leave-out') as SpatialTest;
    expect(found.value).toBeCloseTo(exact.value, 12);
    expect(Math.abs(found.mean)).toBeLessThanOrEqual(1);
  });

  it('point out a hot spot, once corrected for having asked 100 times, and spare the rest', () => {
    const hot = Array.from({ length: 100 }, (_, i) => (i % 10 < 4 && i < 40 ? 10 + (i % 3) : (i * 7) % 5));
    const ten = spatialWeights(rook(board(10)), 'row');
    const units = localMoranPermutation(ten, hot, 9999, 1) as LocalPermutation[];
    const corrected = benjaminiHochberg(units.map((unit) => unit.pTwoSided));
    expect(corrected[11]).toBeLessThan(0.05);
    expect(units[11]!.quadrant).toBe('high-high');
    expect(corrected.filter((p, i) => p < 0.05 && units[i]!.quadrant === 'high-low')).toHaveLength(0);
  });
});

describe('local measures', () => {
  it("share out Moran's I: their sum is S₀ times it", () => {
    fc.assert(
      fc.property(figures, (x) => {
        const parts = localMoran(five, x) as LocalMoran[];
        const whole = moran(five, x, 'randomisation', 'keep') as SpatialTest;
        expect(parts.reduce((sum, part) => sum + part.value, 0)).toBeCloseTo(25 * whole.value, 8);
      }),
    );
  });

  it('say nothing of an island but why', () => {
    const weights = spatialWeights([[1], [0, 2], [1, 3], [2], []], 'row');
    expect(localMoran(weights, [1, 2, 4, 5, 3])[4]).toEqual({ why: 'not-applicable' });
    expect(localMoranPermutation(weights, [1, 2, 4, 5, 3], 9, 1)[4]).toEqual({ why: 'not-applicable' });
    expect(localGetisOrd(weights, [1, 2, 4, 5, 3], 'around')[4]).toEqual({ why: 'not-applicable' });
  });

  it('of Getis and Ord do not change with the unit of the figures', () => {
    const binary = spatialWeights(queen(board(5)), 'binary');
    fc.assert(
      fc.property(figures, fc.constantFrom<'around' | 'with-self'>('around', 'with-self'), (x, scope) => {
        const [a, b] = [
          localGetisOrd(binary, x, scope),
          localGetisOrd(
            binary,
            x.map((v) => 3 * v + 11),
            scope,
          ),
        ];
        a.forEach((z, i) => {
          expect(b[i]).toBeCloseTo(z as number, 8);
        });
      }),
    );
  });
});

describe('the false discovery rate', () => {
  it('corrects as R p.adjust(c(0.01, 0.02, 0.03, 0.04, 0.05, 0.9), "BH")', () => {
    const found = benjaminiHochberg([0.01, 0.02, 0.03, 0.04, 0.05, 0.9]);
    [0.06, 0.06, 0.06, 0.06, 0.06, 0.9].forEach((p, i) => {
      expect(found[i]).toBeCloseTo(p, 12);
    });
  });

  it('never lowers a chance, keeps their order, and stays at most 1', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 }), (p) => {
        const found = benjaminiHochberg(Object.freeze(p));
        p.forEach((chance, i) => {
          expect(found[i]! >= chance && found[i]! <= 1).toBe(true);
          p.forEach((other, j) => {
            if (chance <= other) expect(found[i]!).toBeLessThanOrEqual(found[j]!);
          });
        });
      }),
    );
  });
});

function permutations(x: readonly number[]): number[][] {
  if (x.length <= 1) return [[...x]];
  return x.flatMap((first, i) => permutations(x.toSpliced(i, 1)).map((rest) => [first, ...rest]));
}
