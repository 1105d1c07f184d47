import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { joinDraws } from '../methods/sensitivity/rank-draws.ts';
import { summariseRanks } from '../methods/sensitivity/summarise-ranks.ts';
import { asemComposite, asemInputs, asemRecipe } from '../vectors/asem.ts';
import type { Vector } from '../vectors/vector.ts';
import { explainUncertainty } from './explain-uncertainty.ts';
import { simulateByBuilding } from './simulate-by-building.ts';
import { simulateComposite } from './simulate-composite.ts';
import type { Uncertainty } from './uncertainty.ts';

const vector = JSON.parse(
  readFileSync(new URL('../../vectors/coinr-asem-pipeline.json', import.meta.url), 'utf8'),
) as Vector;
const [recipe, inputs] = [asemRecipe(vector), asemInputs(vector)];

const everything: Uncertainty = {
  seed: 2026,
  weights: { spread: 0.25, of: 'both' },
  prepare: [recipe.prepare, recipe.prepare.filter(({ step }) => step !== 'treat' && step !== 'impute')],
  normalise: [
    { method: 'min-max', low: 1, high: 100 },
    { method: 'z-score', mean: 100, deviation: 10 },
    { method: 'rank' },
  ],
  aggregate: [
    { method: 'arithmetic' },
    { method: 'geometric' },
    { method: 'harmonic' },
    { method: 'power', exponent: 2 },
  ],
  exclusion: 0.5,
};

describe('simulateComposite', () => {
  it('gives the ranks of building each replicate from the start', () => {
    const span = { from: 0, to: 40 };
    expect(simulateComposite(recipe, inputs, everything, span)).toEqual(
      simulateByBuilding(recipe, inputs, everything, span),
    );
  });

  it('gives them when the data themselves are uncertain', () => {
    const uncertainty: Uncertainty = { seed: 1, errors: { LPI: 0.2, CO2: 1 } };
    const span = { from: 3, to: 9 };
    expect(simulateComposite(recipe, inputs, uncertainty, span)).toEqual(
      simulateByBuilding(recipe, inputs, uncertainty, span),
    );
  });

  it('does not depend on how the replicates are shared', () => {
    const alone = simulateComposite(recipe, inputs, everything, { from: 0, to: 24 });
    const shared = [0, 7, 16].map((from, k) =>
      simulateComposite(recipe, inputs, everything, { from, to: [7, 16, 24][k] as number }),
    );
    expect(joinDraws(shared)).toEqual(alone);
  });

  it('moves nothing when nothing is uncertain', () => {
    const { ranks } = simulateComposite(recipe, inputs, { seed: 5 }, { from: 0, to: 1 });
    expect(Array.from(ranks)).toEqual(Array.from(asemComposite(vector).ranks.values));
  });

  it('holds each unit in an interval around its median', () => {
    const summary = summariseRanks(simulateComposite(recipe, inputs, everything, { from: 0, to: 60 }));
    const [low, middle, high] = summary.quantiles as [Float64Array, Float64Array, Float64Array];
    for (let i = 0; i < inputs.units.length; i++) {
      expect(low[i]).toBeLessThanOrEqual(middle[i] as number);
      expect(middle[i]).toBeLessThanOrEqual(high[i] as number);
    }
  });
});

describe('explainUncertainty', () => {
  it('says which choice moves the ranking: the aggregation, and not weights that hardly move', () => {
    const uncertainty: Uncertainty = {
      seed: 3,
      normalise: [{ method: 'min-max', low: 1, high: 100 }],
      aggregate: [{ method: 'arithmetic' }, { method: 'harmonic' }],
      weights: { spread: 0.01, of: 'branches' },
    };
    const shares = explainUncertainty(recipe, inputs, uncertainty, { points: 16, resamplings: 20 }) ?? [];
    const of = (factor: string) => shares.find((share) => share.factor === factor);
    expect(of('aggregate')?.alone.estimate).toBeGreaterThan(0.9);
    expect(of('normalise')?.inAll.estimate).toBe(0);
    expect(of('weight of Conn')?.inAll.estimate).toBeLessThan(0.1);
  });

  it('gives the same shares for the same seed', () => {
    const uncertainty: Uncertainty = { seed: 3, weights: { spread: 0.5, of: 'branches' } };
    const size = { points: 8, resamplings: 5 };
    expect(explainUncertainty(recipe, inputs, uncertainty, size)).toEqual(
      explainUncertainty(recipe, inputs, uncertainty, size),
    );
  });
});
