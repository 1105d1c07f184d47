import { describe, expect, it } from 'vitest';
import { cells } from '../methods/column.ts';
import { withWeights } from './alter-recipe.ts';
import { buildComposite } from './build-composite.ts';
import { explainChange } from './explain-change.ts';
import { toInputs } from './inputs.ts';
import { nameOf } from './recipe.ts';
import { sampleInputs, sampleRecipe } from './sample.ts';

/** A year later B has adopted its plan; A and C have not changed. */
const later = toInputs(['A', 'B', 'C'], {
  dicrim: [1, 0, 0.5],
  pcs: [1, 1, 1],
  'flood-share': [0, 0.5, 0.25],
});
const both = toInputs(['A/1', 'B/1', 'C/1', 'A/2', 'B/2', 'C/2'], {
  dicrim: [1, 0, 0.5, 1, 0, 0.5],
  pcs: [1, 0, 1, 1, 1, 1],
  'flood-share': [0, 0.5, 0.25, 0, 0.5, 0.25],
});

describe('two years', () => {
  it('are compared on one scale: who has not changed keeps its score', () => {
    const [first, second] = [sampleInputs, later].map((inputs) =>
      cells(buildComposite(sampleRecipe, inputs, both).index),
    );
    expect([second?.[0], second?.[2]]).toEqual([first?.[0], first?.[2]]);
    expect(second?.[1]).toBe(25);
  });

  it('without a common scale lose the indicator on which all have become equal', () => {
    expect(cells(buildComposite(sampleRecipe, later).normalised.pcs!)).toEqual(
      new Array(3).fill('zero-variance'),
    );
  });

  it('have no ranks of one among the others', () => {
    expect(() => buildComposite({ ...sampleRecipe, normalise: { method: 'rank' } }, later, both)).toThrow(
      /reference/,
    );
  });
});

describe('a change of score', () => {
  it('is split between the figures of each indicator and the method', () => {
    const before = buildComposite(sampleRecipe, sampleInputs, both);
    const heavier = withWeights(sampleRecipe, (part) => (nameOf(part) === 'plans' ? 3 : null));
    const after = buildComposite(heavier, later, both);
    const change = explainChange(before, after, later, 'B', both);
    // pcs: ¼ of 100 points; then plans (50) weigh ¾ instead of ½, and the flood share is worth 0: 37.5 − 25
    expect(change).toEqual({
      byIndicator: { dicrim: 0, pcs: 25, 'flood-share': 0 },
      method: 12.5,
      total: 37.5,
    });
  });

  it('is not split when the index is no plain mean', () => {
    const harsh = { ...sampleRecipe, aggregate: { method: 'minimum' } } as const;
    const index = buildComposite(harsh, sampleInputs);
    expect(explainChange(index, index, sampleInputs, 'A')).toBeNull();
  });
});
