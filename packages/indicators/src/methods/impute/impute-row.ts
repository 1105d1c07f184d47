import { type Column, fillMissing, known } from '../column.ts';
import { mean } from '../statistics/mean.ts';
import { range } from '../statistics/range.ts';
import { isImputable } from './imputable.ts';

/**
 * Fills a gap with what the unit reaches on the other indicators of the same pillar, read back in the unit of the gap.
 *
 * zᵢⱼ = (dⱼxᵢⱼ − min)/(max − min); gap ← min + mean(zᵢ·)(max − min). With equal weights, this is what
 * skipping the gap in the arithmetic mean of min-max scores does without saying it.
 *
 * @param columns     m columns of n units, the indicators of one pillar
 * @param directions  m directions, 1 when more is better, −1 when less is
 * @returns           m new columns; still missing where the unit knows nothing, or the column is constant or empty
 * @throws RangeError  if the lengths differ
 * @source  COINr i_mean on rows with normalise_first
 * @example
 * imputeRow([column([0, 10, null]), column([0, 2, 1])], [1, 1]).map(cells) // => [[0, 10, 5], [0, 2, 1]]
 */
export function imputeRow(columns: readonly Column[], directions: readonly (1 | -1)[]): Column[] {
  if (columns.length !== directions.length) throw new RangeError('imputeRow: lengths differ');
  const ends = columns.map((x, j) => endsOf(x, directions[j] as 1 | -1));
  const levels = Array.from({ length: columns[0]?.values.length ?? 0 }, (_, i) => levelOf(columns, ends, i));
  return columns.map((x, j) => {
    const { worst, best } = ends[j] as Ends;
    return fillMissing(x, (i) => {
      const level = levels[i] ?? null;
      return level === null || worst === best || !isImputable(x, i) ? null : worst + level * (best - worst);
    });
  });
}

type Ends = { readonly worst: number; readonly best: number };

/** The worst and best known value of a column; the same number twice when it has none. */
function endsOf(x: Column, direction: 1 | -1): Ends {
  const { min, max } = range(known(x)) ?? { min: 0, max: 0 };
  return direction === 1 ? { worst: min, best: max } : { worst: max, best: min };
}

/** Mean place of a unit between worst and best, over what is known of it; null when nothing is. */
function levelOf(columns: readonly Column[], ends: readonly Ends[], i: number): number | null {
  const places = columns.flatMap((x, j) => {
    const { worst, best } = ends[j] as Ends;
    return x.reasons[i] !== 0 || worst === best ? [] : [((x.values[i] as number) - worst) / (best - worst)];
  });
  return mean(places);
}
