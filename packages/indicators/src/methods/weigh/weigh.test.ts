import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { column } from '../column.ts';
import { isMeasured } from '../measure.ts';
import { createRandom } from '../random/random.ts';
import { benefitOfTheDoubt } from './benefit-of-the-doubt.ts';
import { budgetAllocation } from './budget-allocation.ts';
import { componentWeights } from './component-weights.ts';
import { effectiveImportance } from './effective-importance.ts';
import { factorWeights } from './factor-weights.ts';
import { linearProgram } from './linear-program.ts';
import { optimisedWeights } from './optimised-weights.ts';
import { pairwiseComparison } from './pairwise-comparison.ts';
import { proportionalWeights } from './proportional-weights.ts';

const total = (x: readonly number[]) => x.reduce((a, b) => a + b, 0);

describe('weights', () => {
  it('sum to 1, and are refused when negative or all 0', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1 }), (w) => {
        expect(total(proportionalWeights(Object.freeze(w) as number[]))).toBeCloseTo(1, 12);
      }),
    );
    expect(() => proportionalWeights([1, -1])).toThrow(RangeError);
    expect(() => proportionalWeights([0, 0])).toThrow(RangeError);
  });
});

describe('budget allocation', () => {
  it('is the mean of the shares, with the agreement of the experts', () => {
    const { weights, variation, concordance } = budgetAllocation([
      [60, 30, 10],
      [6, 3, 1],
      [50, 40, 10],
    ]);
    expect(weights.map((w) => Math.round(w * 1e6))).toEqual([566667, 333333, 100000]);
    expect(variation[2]).toBeCloseTo(0);
    // the three rank the criteria alike: W = 1
    expect(isMeasured(concordance) && concordance.w).toBeCloseTo(1);
  });

  it('has no concordance with one expert', () => {
    expect(isMeasured(budgetAllocation([[1, 2]]).concordance)).toBe(false);
  });
});

describe('pairwise comparison', () => {
  it('gives back weights that the comparisons do not contradict, with a ratio of 0', () => {
    const w = [0.5, 0.3, 0.2];
    const { weights, lambda, consistencyRatio } = pairwiseComparison(w.map((a) => w.map((b) => a / b)));
    weights.forEach((weight, j) => {
      expect(weight).toBeCloseTo(w[j]!, 10);
    });
    expect(lambda).toBeCloseTo(3, 10);
    expect(consistencyRatio).toBeCloseTo(0, 10);
  });

  it('sees a contradiction: a over b, b over c, c over a', () => {
    const circle = [
      [1, 5, 1 / 5],
      [1 / 5, 1, 5],
      [5, 1 / 5, 1],
    ];
    expect(pairwiseComparison(circle).consistencyRatio).toBeGreaterThan(1);
  });

  it('refuses a matrix that is not reciprocal', () => {
    expect(() =>
      pairwiseComparison([
        [1, 2],
        [2, 1],
      ]),
    ).toThrow(RangeError);
  });
});

describe('the linear program', () => {
  it('finds the corner, and says when there is none', () => {
    expect(
      linearProgram(
        [3, 2],
        [
          [1, 1],
          [1, 3],
        ],
        [4, 6],
      )?.value,
    ).toBeCloseTo(12);
    expect(linearProgram([1, 1], [[1, -1]], [1])).toBeNull();
  });
});

describe('benefit of the doubt', () => {
  const rows = fc.array(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 3, maxLength: 3 }), {
    minLength: 2,
    maxLength: 12,
  });

  it('gives 1 to somebody, nobody more, and never less for a better score', () => {
    fc.assert(
      fc.property(rows, (x) => {
        const { scores, weights } = benefitOfTheDoubt(x);
        expect(Math.max(...scores)).toBeCloseTo(1, 9);
        for (const w of weights) {
          for (const row of x)
            expect(total(row.map((value, j) => value * w[j]!))).toBeLessThanOrEqual(1 + 1e-9);
        }
        x.forEach((row, i) => {
          x.forEach((other, k) => {
            if (row.every((value, j) => value >= other[j]!))
              expect(scores[i]).toBeGreaterThanOrEqual(scores[k]! - 1e-9);
          });
        });
      }),
    );
  });

  it('does not depend on the unit of an indicator nor on the order of the rows', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 2, max: 9 }), (x, by) => {
        const { scores } = benefitOfTheDoubt(x);
        const scaled = benefitOfTheDoubt(x.map(([a, ...rest]) => [a! * by, ...rest])).scores;
        const turned = [...benefitOfTheDoubt([...x].reverse()).scores].reverse();
        scores.forEach((score, i) => {
          expect(scaled[i]).toBeCloseTo(score, 8);
          expect(turned[i]).toBeCloseTo(score, 8);
        });
      }),
    );
  });

  it('holds every indicator in its share of the score', () => {
    const x = [
      [10, 1, 4],
      [2, 9, 3],
      [5, 5, 5],
      [8, 2, 1],
    ];
    const { scores, weights } = benefitOfTheDoubt(x, { least: 0.2, greatest: 0.5 });
    x.forEach((row, i) => {
      row.forEach((value, j) => {
        const share = (value * weights[i]![j]!) / total(row.map((one, k) => one * weights[i]![k]!));
        expect(share).toBeGreaterThanOrEqual(0.2 - 1e-9);
        expect(share).toBeLessThanOrEqual(0.5 + 1e-9);
      });
      expect(scores[i]).toBeLessThanOrEqual(benefitOfTheDoubt(x).scores[i]! + 1e-9);
    });
  });
});

describe('weights from the data', () => {
  const random = createRandom(3);
  const noise = Array.from({ length: 300 }, () => random.uniform());
  const near = noise.map((value) => value + 0.1 * random.uniform());
  const apart = Array.from({ length: 300 }, () => random.uniform());

  it('are not usable when their signs are mixed', () => {
    const opposite = noise.map((value) => -value + 0.5 * random.uniform());
    expect(componentWeights([column(noise), column(near)])?.isUsable).toBe(true);
    expect(componentWeights([column(noise), column(opposite)])?.isUsable).toBe(false);
  });

  it('find the two factors behind two pairs, and share what each explains within its pair', () => {
    const beside = apart.map((value) => value + 0.1 * random.uniform());
    const { weights, factors } = factorWeights([noise, near, apart, beside].map((x) => column(x)))!;
    expect(factors).toBe(2);
    expect(total([...weights])).toBeCloseTo(1);
    for (const weight of weights) expect(weight).toBeCloseTo(1 / 4, 2);
  });

  it('are found by search when importance should be equal, and say what they reach', () => {
    const { weights, distance } = optimisedWeights([noise, near, apart]);
    expect(distance).toBeLessThan(0.01);
    expect(weights[2]).toBeGreaterThan(weights[0]! + 0.1);
  });

  it('differ from the importance they have: a noisy indicator of the same weight matters more', () => {
    const loud = noise.map((value) => 10 * value);
    const score = column(loud.map((value, i) => (value + apart[i]!) / 2));
    const [first, second] = effectiveImportance([column(loud), column(apart)], [0.5, 0.5], score);
    expect(first!.mainEffect).toBeGreaterThan(0.9);
    expect(second!.mainEffect).toBeLessThan(0.2);
  });
});
