import type { Column } from '../methods/column.ts';
import type { Inputs } from './inputs.ts';
import { normaliseIndicator } from './normalise-indicator.ts';
import { indicatorsOf, prepare, type Table } from './prepare.ts';
import { leavesOf, type Recipe } from './recipe.ts';

/** Normalised indicators by the preparation and normalisation that made them. */
export interface NormalisedTables {
  get(recipe: Recipe): Table;
}

/**
 * Normalised indicators of the same inputs under many recipes: a preparation and a normalised column are made once.
 *
 * @param inputs  n units and their columns
 * @returns       `get(recipe)`: the score of each indicator, by name; kept as long as this is
 * @source  what does not change between two replicates need not be computed twice
 * @example
 * createNormalisedTables(inputs).get(recipe).pcs?.values // => Float64Array [100, 0, 100]
 */
export function createNormalisedTables(inputs: Inputs): NormalisedTables {
  const prepared = new Map<string, Table>();
  const columns = new Map<string, Column>();
  const once = <T>(made: Map<string, T>, key: string, make: () => T): T => {
    const value = made.get(key) ?? make();
    made.set(key, value);
    return value;
  };
  const get = (recipe: Recipe): Table => {
    const key = preparationKey(recipe);
    const table = once(
      prepared,
      key,
      () => prepare(recipe, inputs).at(-1)?.table ?? indicatorsOf(recipe, inputs),
    );
    const scores = leavesOf(recipe.root).map(({ indicator, direction, normalise = recipe.normalise }) => {
      const make = () => normaliseIndicator(table[indicator] as Column, direction, normalise);
      return [
        indicator,
        once(columns, JSON.stringify([key, indicator, direction, normalise]), make),
      ] as const;
    });
    return Object.fromEntries(scores);
  };
  return { get };
}

/** All that a preparation depends on: its steps and, when it screens by weight, the weights. */
function preparationKey(recipe: Recipe): string {
  const screens = recipe.prepare.some(({ step }) => step === 'screen');
  return JSON.stringify(screens ? [recipe.prepare, recipe.root] : recipe.prepare);
}
