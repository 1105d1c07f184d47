import { describe, expect, it } from 'vitest';
import { checkRecipe } from './check-recipe.ts';
import type { Branch, Leaf, Recipe } from './recipe.ts';
import { sampleRecipe } from './sample.ts';

const codes = (recipe: Recipe, columns?: readonly string[]) =>
  checkRecipe(recipe, columns).map(({ code, path }) => `${code} ${path.join('/')}`);
const withRoot = (change: Partial<Branch>): Recipe => ({
  ...sampleRecipe,
  root: { ...sampleRecipe.root, ...change },
});
const [plans, flood] = sampleRecipe.root.parts as readonly [Branch, Leaf];

describe('checkRecipe', () => {
  it('has nothing to say about a sound recipe', () => {
    expect(checkRecipe(sampleRecipe, ['dicrim', 'pcs', 'flood-share'])).toEqual([]);
  });

  it('sees a name that comes twice, a weight below 0 and a branch that weighs nothing', () => {
    expect(codes(withRoot({ parts: [plans, plans] }))).toContain('recipe/name-twice root/parts/1');
    expect(codes(withRoot({ parts: [plans, { ...flood, weight: -1 }] }))).toEqual([
      'recipe/weight-negative root/parts/1/weight',
    ]);
    expect(codes(withRoot({ parts: [] }))).toEqual(['recipe/branch-empty root/parts']);
  });

  it('sees a geometric mean of scores that reach 0', () => {
    expect(codes({ ...sampleRecipe, aggregate: { method: 'geometric' } })).toEqual([
      'recipe/score-not-positive root',
      'recipe/score-not-positive root/parts/0',
      'recipe/score-not-positive root/parts/0',
    ]);
  });

  it('sees goalposts that contradict the direction', () => {
    const normalise = { method: 'goalposts', worst: 0, best: 1 } as const;
    expect(codes({ ...sampleRecipe, normalise })).toEqual([
      'recipe/goalposts-against-direction root/parts/1',
    ]);
  });

  it('names the column that the data lack', () => {
    expect(codes(sampleRecipe, ['dicrim', 'pcs'])).toEqual(['recipe/column-missing root/parts/1']);
  });
});
