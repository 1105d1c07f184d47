import { buildComposite, type Composite } from '../composite/build-composite.ts';
import type { Inputs } from '../composite/inputs.ts';
import { type Branch, defineRecipe, type Leaf, type Recipe } from '../composite/recipe.ts';
import { columnsOf, type Table } from './columns-of.ts';
import type { Vector } from './vector.ts';

type Meta = {
  readonly iCode: readonly string[];
  readonly Type: readonly string[];
  readonly Parent: readonly (string | null)[];
  readonly Weight: readonly number[];
  readonly Direction: readonly (1 | -1)[];
  readonly Denominator: readonly (string | null)[];
};

/** The pipeline of COINr's example as a recipe: its hierarchy is read from the metadata of the vector. */
export function asemRecipe({ inputs }: Vector): Recipe {
  const meta = inputs.indicatorMeta as Meta;
  return defineRecipe({
    id: 'asem',
    version: '1',
    label: { fr: 'Connectivité durable', en: 'Sustainable connectivity' },
    prepare: [
      { step: 'denominate' },
      { step: 'impute', by: 'group', group: 'EurAsia_group', centre: 'mean' },
      { step: 'screen', known: 0.9 },
      { step: 'treat', most: { points: 5 }, logarithm: 'offset' },
    ],
    normalise: { method: 'min-max', low: 0, high: 100 },
    aggregate: { method: 'arithmetic' },
    root: partNamed(meta, meta.iCode.indexOf('Index')) as Branch,
  });
}

function partNamed(meta: Meta, row: number): Branch | Leaf {
  const name = meta.iCode[row] as string;
  const weight = meta.Weight[row] as number;
  if (meta.Type[row] === 'Indicator') {
    const by = meta.Denominator[row] ?? null;
    const direction = meta.Direction[row] as 1 | -1;
    return { indicator: name, direction, weight, ...(by === null ? {} : { denominator: { by } }) };
  }
  const children = meta.iCode.flatMap((_, k) => (meta.Parent[k] === name ? [partNamed(meta, k)] : []));
  return { name, weight, parts: children };
}

/** Its units, indicators, denominators and groups. */
export function asemInputs({ inputs }: Vector): Inputs {
  const meta = inputs.unitMeta as Table & { readonly EurAsia_group: readonly string[] };
  const { uCode, ...raw } = inputs.raw as Table;
  const denominators = Object.fromEntries(
    ['Area', 'Energy', 'GDP', 'Population'].map((name) => [name, meta[name] ?? []]),
  );
  return {
    units: (uCode ?? []).map(String),
    columns: columnsOf({ ...raw, ...denominators }),
    groups: { EurAsia_group: meta.EurAsia_group },
  };
}

/** The index, computed. */
export function asemComposite(vector: Vector): Composite {
  return buildComposite(asemRecipe(vector), asemInputs(vector));
}
