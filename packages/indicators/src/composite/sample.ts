import { type Inputs, toInputs } from './inputs.ts';
import { defineRecipe } from './recipe.ts';

/** The small index that the examples of the documentation are computed on: three communes, three indicators, two levels. */
export const sampleRecipe = defineRecipe({
  id: 'sample',
  version: '1',
  label: { fr: 'Exemple', en: 'Example' },
  prepare: [],
  normalise: { method: 'min-max', low: 0, high: 100 },
  aggregate: { method: 'arithmetic' },
  root: {
    name: 'preparedness',
    weight: 1,
    parts: [
      {
        name: 'plans',
        weight: 1,
        parts: [
          { indicator: 'dicrim', direction: 1, weight: 1 },
          { indicator: 'pcs', direction: 1, weight: 1 },
        ],
      },
      { indicator: 'flood-share', direction: -1, weight: 1 },
    ],
  },
});

/** Shares 0–1 of what is in place, and of the inhabitants in a flood zone. Figures made up for the example. */
export const sampleInputs: Inputs = toInputs(['A', 'B', 'C'], {
  dicrim: [1, 0, 0.5],
  pcs: [1, 0, 1],
  'flood-share': [0, 0.5, 0.25],
});
