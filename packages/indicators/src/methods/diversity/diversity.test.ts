import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brayCurtis } from './bray-curtis.ts';
import { chao1 } from './chao1.ts';
import { fisherAlpha } from './fisher-alpha.ts';
import { hill } from './hill.ts';
import { jaccard } from './jaccard.ts';
import { pielou } from './pielou.ts';
import { rarefaction } from './rarefaction.ts';
import { richness } from './richness.ts';
import { shannon } from './shannon.ts';
import { simpson } from './simpson.ts';
import { simpsonShare } from './simpson-share.ts';
import { simpsonUnbiased } from './simpson-unbiased.ts';

const meetings = fc
  .array(fc.nat(20), { minLength: 1, maxLength: 8 })
  .filter((counts) => counts.some((n) => n > 0));

describe('Hill numbers', () => {
  it('fall as rare groups count less, between 1 and the number of groups', () => {
    fc.assert(
      fc.property(meetings, (counts) => {
        const orders = [0, 0.5, 1, 2, 5, Number.POSITIVE_INFINITY].map(
          (q) => hill(q, Object.freeze(counts)) as number,
        );
        orders.forEach((number, k) => {
          expect(number).toBeGreaterThanOrEqual(1 - 1e-9);
          if (k > 0) expect(number).toBeLessThanOrEqual(orders[k - 1]! + 1e-9);
        });
        expect(orders[0]).toBe(richness(counts));
        expect(orders[2]).toBeCloseTo(Math.exp(shannon(counts) as number), 9);
        expect(orders[3]).toBeCloseTo(1 / (1 - (simpson(counts) as number)), 9);
      }),
    );
  });

  it('meet at order 1, and double when every group is split in two alike', () => {
    fc.assert(
      fc.property(meetings, fc.constantFrom(0, 1, 2), (counts, q) => {
        expect(hill(1 + 1e-7, counts)).toBeCloseTo(hill(1, counts) as number, 4);
        expect(
          hill(
            q,
            counts.flatMap((n) => [n, n]),
          ),
        ).toBeCloseTo(2 * (hill(q, counts) as number), 8);
      }),
    );
  });

  it('of a large order do not vanish', () => {
    expect(hill(5000, [1, 1])).toBeCloseTo(2, 9);
  });
});

describe('diversity', () => {
  it('is greatest when groups are even, and does not see empty ones', () => {
    fc.assert(
      fc.property(meetings, (counts) => {
        expect(shannon(counts) as number).toBeLessThanOrEqual(Math.log(counts.length) + 1e-12);
        expect(shannon([...counts, 0])).toBe(shannon(counts));
        expect(simpson([0, ...counts])).toBe(simpson(counts));
      }),
    );
    expect(simpsonShare([4, 4, 4])).toBeCloseTo(1, 12);
    expect(simpsonShare([4, 4, 0])).toBeLessThan(1);
  });

  it('says why there is no figure', () => {
    for (const measure of [shannon, simpson, pielou, richness, chao1, fisherAlpha, simpsonUnbiased]) {
      expect(measure([0, 0])).toEqual({ why: 'not-applicable' });
    }
    expect(pielou([5, 0])).toEqual({ why: 'not-applicable' });
    expect(simpsonUnbiased([1])).toEqual({ why: 'not-applicable' });
    expect(fisherAlpha([1, 1, 1])).toEqual({ why: 'not-applicable' });
    expect(() => shannon([1, -1])).toThrow('≥ 0');
  });
});

describe('rarefaction', () => {
  it('grows with the number drawn, from 1 to all groups', () => {
    fc.assert(
      fc.property(meetings, (counts) => {
        const size = counts.reduce((total, n) => total + n, 0);
        expect(rarefaction(counts, 1)).toBeCloseTo(1, 9);
        expect(rarefaction(counts, size)).toBeCloseTo(richness(counts) as number, 9);
        for (let m = 1; m < size; m += 5) {
          expect(rarefaction(counts, m) as number).toBeLessThanOrEqual(
            (rarefaction(counts, m + 1) as number) + 1e-9,
          );
        }
      }),
    );
  });

  it('by two is 1 plus the unbiased chance of two different people', () => {
    expect(rarefaction([4, 3, 2], 2)).toBeCloseTo(1 + (simpsonUnbiased([4, 3, 2]) as number), 12);
  });

  it('cannot say what a larger meeting would have shown', () => {
    expect(rarefaction([2, 2], 5)).toEqual({ why: 'not-applicable' });
  });
});

describe("Fisher's alpha", () => {
  it('meets its equation to the last digits, nearer than vegan 2.6 does', () => {
    const vector = JSON.parse(
      readFileSync(new URL('../../../vectors/diversity-dune.json', import.meta.url), 'utf8'),
    );
    (vector.inputs.X as number[][]).forEach((site, i) => {
      const people = site.reduce((total, n) => total + n, 0);
      const alpha = fisherAlpha(site) as number;
      expect(alpha * Math.log1p(people / alpha)).toBeCloseTo(richness(site) as number, 11);
      expect(Math.abs(alpha / vector.expected.fisher_alpha[i] - 1)).toBeLessThan(1e-5);
    });
  });
});

describe('two meetings', () => {
  it('are 0 apart when alike and 1 when nobody is of the same group', () => {
    for (const apart of [brayCurtis, jaccard]) {
      expect(apart([3, 2, 0], [3, 2, 0])).toBe(0);
      expect(apart([3, 0], [0, 5])).toBe(1);
      expect(apart([0], [0])).toEqual({ why: 'not-applicable' });
    }
  });
});
