import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalDraw } from './normal-draw.ts';
import { createRandom, xoshiro128 } from './random.ts';
import { shuffle } from './shuffle.ts';
import { splitMix64 } from './split-mix-64.ts';
import { wholeBelow } from './whole-below.ts';

const draws = (seed: number, stream: number) => {
  const random = createRandom(seed, stream);
  return Array.from({ length: 5 }, () => random.word());
};

describe('the generators, bit by bit', () => {
  it('gives the published words of SplitMix64 for the seed 1234567', () => {
    const next = splitMix64(1234567n);
    expect([next(), next(), next()]).toEqual([
      6457827717110365317n,
      3203168211198807973n,
      9817491932198370423n,
    ]);
  });

  it('gives the words of xoshiro128** for the state 1, 2, 3, 4 (first two by hand: rotl(10, 7)·9, then 0)', () => {
    const random = xoshiro128([1, 2, 3, 4]);
    const words = Array.from({ length: 4 }, () => random.word());
    expect(words).toEqual([11520, 0, 5927040, 70819200]);
  });

  it('fills an array with the words it would have given one by one, and goes on after them', () => {
    const [filled, single] = [createRandom(7), createRandom(7)];
    const words = new Uint32Array(100);
    filled.fill(words);
    expect([...words, filled.word()]).toEqual(Array.from({ length: 101 }, () => single.word()));
  });

  it('refuses the state that would never move', () => {
    expect(() => xoshiro128([0, 0, 0, 0])).toThrow(RangeError);
  });
});

describe('createRandom', () => {
  it('gives the same figures for the same seed and stream', () => {
    expect(draws(7, 3)).toEqual(draws(7, 3));
  });

  it('gives other figures for another stream or seed', () => {
    expect(draws(7, 3)).not.toEqual(draws(7, 4));
    expect(draws(7, 3)).not.toEqual(draws(8, 3));
  });

  it('refuses what is not a seed', () => {
    expect(() => createRandom(-1)).toThrow(RangeError);
    expect(() => createRandom(1.5)).toThrow(RangeError);
  });

  it('spreads uniform numbers evenly over ten cells (χ² of 9 degrees, below 27.9 with p > 0.001)', () => {
    const random = createRandom(1);
    const cells = new Array<number>(10).fill(0);
    for (let i = 0; i < 10_000; i++) {
      const cell = Math.floor(random.uniform() * 10);
      cells[cell] = (cells[cell] as number) + 1;
    }
    expect(cells.reduce((total, count) => total + (count - 1000) ** 2 / 1000, 0)).toBeLessThan(27.9);
  });
});

describe('draws', () => {
  it('keeps whole numbers below their bound', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 2 ** 32 }), (seed, bound) => {
        const drawn = wholeBelow(createRandom(seed), bound);
        expect(Number.isInteger(drawn) && drawn >= 0 && drawn < bound).toBe(true);
      }),
    );
  });

  it('shuffles without losing or doubling a position', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat({ max: 200 }), (seed, n) => {
        expect([...shuffle(createRandom(seed), n)].sort((a, b) => a - b)).toEqual(
          Array.from({ length: n }, (_, i) => i),
        );
      }),
    );
  });

  it('gives the six orders of three equally often (600 times each of 3 600, within 4 deviations)', () => {
    const counts = new Map<string, number>();
    for (let stream = 0; stream < 3600; stream++) {
      const order = shuffle(createRandom(5, stream), 3).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 600)).toBeLessThan(4 * Math.sqrt(500));
  });

  it('draws normal numbers of mean 0 and variance 1', () => {
    const random = createRandom(11);
    const z = Array.from({ length: 20_000 }, () => normalDraw(random));
    const centre = z.reduce((a, b) => a + b) / z.length;
    expect(Math.abs(centre)).toBeLessThan(4 / Math.sqrt(z.length));
    expect(z.reduce((a, b) => a + b * b, 0) / z.length).toBeCloseTo(1, 1);
  });
});
