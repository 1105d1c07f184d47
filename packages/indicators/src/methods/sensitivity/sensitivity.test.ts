import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { column } from '../column.ts';
import { createRandom } from '../random/random.ts';
import { quantile } from '../statistics/quantile.ts';
import { ranks } from '../statistics/ranks.ts';
import { standardDeviation } from '../statistics/standard-deviation.ts';
import { drawChoice } from './draw-choice.ts';
import { outranksShare } from './outranks-share.ts';
import { rankUnderWeights } from './rank-under-weights.ts';
import { createScoreRanker } from './score-ranker.ts';
import { bootstrapSobol } from './sobol-bootstrap.ts';
import { sobolDesign } from './sobol-design.ts';
import { firstOrderJansen, firstOrderSaltelli } from './sobol-first-order.ts';
import { type Points, sobolSequence } from './sobol-sequence.ts';
import { totalJansen } from './sobol-total.ts';
import { summariseRanks } from './summarise-ranks.ts';

const coordinates = (points: Points, dimension: number) =>
  Array.from({ length: points.n }, (_, i) => points.values[i * points.d + dimension]!);

/** G-function: |4u − 2| + a over 1 + a; first-order index Vᵢ/V with Vᵢ = 1/(3(1 + a)²), V = Π(1 + Vᵢ) − 1 */
const A = [0, 1, 4.5, 9];
function gFunction(points: Points, level = 0): Float64Array {
  return Float64Array.from(
    { length: points.n },
    (_, i) =>
      A.reduce(
        (made, a, j) => made * ((Math.abs(4 * points.values[i * points.d + j]! - 2) + a) / (1 + a)),
        1,
      ) + level,
  );
}
function gOutputs(seed: number, n: number, level = 0) {
  const design = sobolDesign({ n, d: 4, seed });
  const of = (points: Points) => gFunction(points, level);
  return { a: of(design.a), b: of(design.b), ab: design.ab.map(of) };
}
const parts = A.map((a) => 1 / (3 * (1 + a) ** 2));
const whole = parts.reduce((made, part) => made * (1 + part), 1) - 1;

describe('the Sobol sequence', () => {
  it('has one point in each of n cells of every coordinate, plain or scrambled', () => {
    for (const random of [undefined, createRandom(4)]) {
      const points = sobolSequence(256, 40, random);
      for (let dimension = 0; dimension < 40; dimension++) {
        const filled = new Set(coordinates(points, dimension).map((u) => Math.floor(u * 256)));
        expect(filled.size).toBe(256);
      }
    }
  });

  it('is another set of points for another seed, the same for the same', () => {
    expect(sobolSequence(8, 3, createRandom(1))).toEqual(sobolSequence(8, 3, createRandom(1)));
    expect(sobolSequence(8, 3, createRandom(1))).not.toEqual(sobolSequence(8, 3, createRandom(2)));
  });
});

describe('Sobol indices', () => {
  it('are those of the closed form on the G-function', () => {
    const outputs = gOutputs(7, 4096);
    firstOrderJansen(outputs)!.forEach((index, i) => {
      expect(index).toBeCloseTo(parts[i]! / whole, 1);
    });
    firstOrderSaltelli(outputs)!.forEach((index, i) => {
      expect(index).toBeCloseTo(parts[i]! / whole, 1);
    });
    totalJansen(outputs)!.forEach((index, i) => {
      const rest = parts.reduce((made, part, j) => made * (j === i ? 1 : 1 + part), 1);
      expect(index).toBeCloseTo((parts[i]! * rest) / whole, 1);
    });
  });

  it('are null, not NaN, when the model does not vary', () => {
    const still = { a: [1, 1], b: [1, 1], ab: [[1, 1]] };
    expect([firstOrderJansen(still), firstOrderSaltelli(still), totalJansen(still)]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('faults of other software that are not here', () => {
  it('a far mean does not drown the indices: estimators are centred (COINr is not)', () => {
    const seeds = Array.from({ length: 30 }, (_, seed) => seed);
    const spread = (level: number, centre?: number) =>
      standardDeviation(
        seeds.map(
          (seed) =>
            firstOrderSaltelli(gOutputs(seed, 64, level), centre === undefined ? {} : { centre })![0]!,
        ),
      ) as number;
    expect(spread(100)).toBeCloseTo(spread(0), 6);
    expect(spread(100, 0)).toBeGreaterThan(5 * spread(100));
  });

  it('a bootstrap draws rows together, the variance with them: the interval covers as it says', () => {
    const truth = parts[0]! / whole;
    const covered = Array.from({ length: 40 }, (_, seed) => {
      // plain random points: the bootstrap supposes independent rows
      const random = createRandom(seed, 1);
      const draw = (): Points => ({
        n: 128,
        d: 4,
        values: Float64Array.from({ length: 512 }, () => random.uniform()),
      });
      const [a, b] = [draw(), draw()];
      const ab = A.map((_, j) => ({
        ...a,
        values: a.values.map((value, k) => (k % 4 === j ? b.values[k]! : value)),
      }));
      const outputs = { a: gFunction(a), b: gFunction(b), ab: ab.map((points) => gFunction(points)) };
      const [{ lower, upper } = { lower: 1, upper: 0 }] =
        bootstrapSobol(outputs, firstOrderJansen, { seed, resamplings: 100, share: 0.9 }) ?? [];
      return lower <= truth && truth <= upper;
    });
    expect(covered.filter(Boolean).length).toBeGreaterThan(30);
  });

  it('each alternative has its share of 0–1, whatever was drawn (COINr cuts the observed range)', () => {
    expect([0, 0.24, 0.26, 0.5, 0.74].map((u) => drawChoice(['a', 'b', 'c', 'd'], u))).toEqual([
      'a',
      'a',
      'b',
      'c',
      'c',
    ]);
    expect(() => drawChoice(['a'], 1)).toThrow(RangeError);
  });
});

describe('the ranker', () => {
  const score = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(0, -0, 50, 50 + 1e-13, 50 - 1e-13, -50),
    fc.constant(Number.NaN),
  );

  it('ranks as `ranks` does, 0 where there is no score', () => {
    fc.assert(
      fc.property(fc.array(score, { minLength: 1, maxLength: 120 }), (x) => {
        const given = new Uint16Array(x.length + 2);
        createScoreRanker(x.length).rank(Float64Array.from(x), given, 1);
        const seen = x.flatMap((value, i) => (Number.isNaN(value) ? [] : [i]));
        const expected = ranks(
          seen.map((i) => x[i]!),
          { first: 'greatest', ties: 'min', tolerance: 1e-10 },
        );
        expect(Array.from(seen, (i) => given[i + 1])).toEqual(Array.from(expected));
        expect(x.every((value, i) => !Number.isNaN(value) || given[i + 1] === 0)).toBe(true);
        expect([given[0], given.at(-1)]).toEqual([0, 0]);
      }),
    );
  });

  it('puts in order many scores that share their first 32 bits', () => {
    const x = Float64Array.from({ length: 500 }, (_, i) => 50 + ((i * 37) % 500) * 1e-8);
    const given = new Uint32Array(500);
    createScoreRanker(500).rank(x, given, 0);
    expect(new Set(given).size).toBe(500);
    expect(Array.from(given)).toEqual(Array.from(ranks(x, { first: 'greatest', ties: 'min' })));
  });
});

describe('ranks under weights', () => {
  const columns = [column([90, 20, 50, null]), column([10, 80, null, null]), column([40, 40, 41, null])];

  it('are those of the weighted means over what is known', () => {
    const { ranks: given, n } = rankUnderWeights(columns, [
      [1, 1, 1],
      [5, 1, 1],
      [0, 1, 0],
      [1, 0, 0],
      [0, 0, 1],
    ]);
    const replicate = (r: number) => Array.from(given.subarray(r * n, (r + 1) * n));
    // equal: means 46.7, 46.7, 45.5
    expect(replicate(0)).toEqual([1, 1, 3, 0]);
    expect(replicate(2)).toEqual([2, 1, 0, 0]);
    expect(replicate(4)).toEqual([2, 2, 1, 0]);
  });

  it('do not depend on how many sets are scored together', () => {
    const random = createRandom(2);
    const full = Array.from({ length: 5 }, () => column(Array.from({ length: 30 }, () => random.uniform())));
    const sets = Array.from({ length: 11 }, () => full.map(() => random.uniform()));
    const together = rankUnderWeights(full, sets);
    sets.forEach((set, r) => {
      expect(rankUnderWeights(full, [set]).ranks).toEqual(together.ranks.slice(r * 30, (r + 1) * 30));
    });
  });

  it('refuse negative weights and sets that weigh nothing', () => {
    expect(() => rankUnderWeights(columns, [[1, -1, 1]])).toThrow(RangeError);
    expect(() => rankUnderWeights(columns, [[0, 0, 0]])).toThrow(RangeError);
  });
});

describe('the summary of ranks', () => {
  it('has the quantiles of type 7, however far apart the ranks are', () => {
    const few = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 40 });
    const wide = fc.array(fc.integer({ min: 1, max: 60_000 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.oneof(few, wide), fc.constantFrom(0, 0.05, 0.3, 0.5, 1), (given, share) => {
        const draws = { n: 1, draws: given.length, ranks: Uint16Array.from(given) };
        const { quantiles } = summariseRanks(draws, { shares: [share] });
        expect(quantiles[0]![0]).toBeCloseTo(quantile(given, share) as number, 9);
      }),
    );
  });

  it('counts the top, and leaves out replicates without a rank', () => {
    const draws = { n: 2, draws: 3, ranks: Uint16Array.of(1, 2, 2, 1, 1, 0) };
    const { topShare, ranked, mean } = summariseRanks(draws, { top: 1 });
    expect(Array.from(ranked)).toEqual([3, 2]);
    expect(topShare[0]).toBeCloseTo(2 / 3);
    expect(mean[1]).toBe(1.5);
    expect(outranksShare(draws, 0, 1)).toBe(0.5);
  });
});
