import { type Column, mapKnown } from '../methods/column.ts';
import { denominate } from '../methods/denominate/denominate.ts';
import { imputeCentre } from '../methods/impute/impute-centre.ts';
import { imputeGroupCentre } from '../methods/impute/impute-group-centre.ts';
import { imputeRow } from '../methods/impute/impute-row.ts';
import { screen } from '../methods/screen/screen.ts';
import { type OutlierTreatment, treatOutliers } from '../methods/treat/treat-outliers.ts';
import { effectiveWeights } from './effective-weights.ts';
import type { Inputs } from './inputs.ts';
import { branchesOf, isLeaf, type Leaf, leavesOf, type Preparation, type Recipe } from './recipe.ts';

/** The indicators by name, at some stage. */
export type Table = Readonly<Record<string, Column>>;

/** A step that was taken, and the indicators after it; a treatment says what it did to each. */
export type Stage = {
  readonly step: Preparation;
  readonly table: Table;
  readonly treatments?: Readonly<Record<string, Omit<OutlierTreatment, 'x'>>>;
};

/**
 * The indicators of a recipe through its preparation, step by step.
 *
 * @param recipe  what to do
 * @param inputs  the columns
 * @returns       one stage for each step
 * @throws RangeError  if the recipe names a column or grouping that is not there
 * @source  COINr's order of operations; OECD/JRC Handbook (2008)
 * @example
 * prepare({ ...recipe, prepare: [] }, inputs) // => []
 */
export function prepare(recipe: Recipe, inputs: Inputs): Stage[] {
  let table = indicatorsOf(recipe, inputs);
  return recipe.prepare.map((step) => {
    const stage = take(step, table, recipe, inputs);
    table = stage.table;
    return stage;
  });
}

/** The columns that a recipe uses as indicators. */
export function indicatorsOf(recipe: Recipe, inputs: Inputs): Table {
  return forEachLeaf(leavesOf(recipe.root), (leaf) => columnNamed(inputs, leaf.indicator));
}

function take(step: Preparation, table: Table, recipe: Recipe, inputs: Inputs): Stage {
  const leaves = leavesOf(recipe.root);
  const at = (leaf: Leaf) => table[leaf.indicator] as Column;
  if (step.step === 'denominate')
    return { step, table: forEachLeaf(leaves, (leaf) => denominated(leaf, at(leaf), inputs)) };
  if (step.step === 'impute') return { step, table: imputed(step, table, recipe, inputs) };
  if (step.step === 'screen') return { step, table: screened(step, table, recipe) };
  const { step: _, ...how } = step;
  const treated = forEachLeaf(leaves, (leaf) => treatOutliers(at(leaf), how));
  return {
    step,
    table: forEachLeaf(leaves, (leaf) => (treated[leaf.indicator] as OutlierTreatment).x),
    treatments: forEachLeaf(leaves, (leaf) => {
      const { x: __, ...account } = treated[leaf.indicator] as OutlierTreatment;
      return account;
    }),
  };
}

function denominated(leaf: Leaf, x: Column, inputs: Inputs): Column {
  if (leaf.denominator === undefined) return x;
  return denominate(x, columnNamed(inputs, leaf.denominator.by), leaf.denominator.scale);
}

function imputed(
  step: Extract<Preparation, { step: 'impute' }>,
  table: Table,
  recipe: Recipe,
  inputs: Inputs,
): Table {
  const centre = step.centre ?? 'mean';
  if (step.by === 'row') return imputedByRow(table, recipe);
  const groups = step.by === 'group' ? inputs.groups?.[step.group] : undefined;
  if (step.by === 'group' && groups === undefined) throw new RangeError(`prepare: no grouping ${step.group}`);
  return forEachLeaf(leavesOf(recipe.root), ({ indicator }) => {
    const x = table[indicator] as Column;
    return groups === undefined ? imputeCentre(x, centre) : imputeGroupCentre(x, { groups, centre });
  });
}

/** Each gap from the other indicators of the branch in which it stands. */
function imputedByRow(table: Table, recipe: Recipe): Table {
  const filled = branchesOf(recipe.root).flatMap((branch) => {
    const leaves = branch.parts.filter(isLeaf);
    const columns = leaves.map((leaf) => table[leaf.indicator] as Column);
    const directions = leaves.map((leaf) => leaf.direction);
    return imputeRow(columns, directions).map((x, j) => [(leaves[j] as Leaf).indicator, x] as const);
  });
  return Object.fromEntries(filled);
}

/** A unit that brings too little keeps its place and loses its figures: it weighs on nobody else's score. */
function screened(
  { known, nonZero }: Extract<Preparation, { step: 'screen' }>,
  table: Table,
  recipe: Recipe,
): Table {
  const leaves = leavesOf(recipe.root);
  const columns = leaves.map((leaf) => table[leaf.indicator] as Column);
  const weights = leaves.map((leaf) => effectiveWeights(recipe)[leaf.indicator] as number);
  const kept = screen(columns, nonZero === undefined ? { known } : { known, nonZero }, weights);
  return forEachLeaf(leaves, ({ indicator }) =>
    mapKnown(table[indicator] as Column, (value, i) => (kept[i] ? value : 'below-availability')),
  );
}

function columnNamed(inputs: Inputs, name: string): Column {
  const x = inputs.columns[name];
  if (x === undefined) throw new RangeError(`prepare: the inputs have no column ${name}`);
  return x;
}

function forEachLeaf<T>(leaves: readonly Leaf[], make: (leaf: Leaf) => T): Record<string, T> {
  return Object.fromEntries(leaves.map((leaf) => [leaf.indicator, make(leaf)]));
}
