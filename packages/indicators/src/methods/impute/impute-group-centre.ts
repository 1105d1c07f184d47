import { type Column, fillMissing } from '../column.ts';
import { isImputable } from './imputable.ts';
import { type Centre, centreOf } from './impute-centre.ts';

/** How the gaps of a column are filled from the units of the same group. */
export type GroupCentre = {
  /** n groups (département, stratum …); null where the unit belongs to none */
  readonly groups: readonly (string | null)[];
  readonly centre: Centre;
};

/**
 * Fills a gap with the mean or the median of the units of the same group: a commune by its neighbours of the département.
 *
 * @param x           n cells
 * @param parameters  n groups, and which centre
 * @returns           n cells; still missing where no unit of the group is known, or the unit has no group
 * @throws RangeError  if the lengths differ
 * @source  COINr i_mean_grp, i_median_grp
 * @example
 * cells(imputeGroupCentre(column([1, null, 9]), { groups: ['a', 'a', 'b'], centre: 'mean' })) // => [1, 1, 9]
 */
export function imputeGroupCentre(x: Column, { groups, centre }: GroupCentre): Column {
  if (groups.length !== x.values.length) throw new RangeError('imputeGroupCentre: lengths differ');
  const members = new Map<string, number[]>();
  groups.forEach((group, i) => {
    if (group === null || x.reasons[i] !== 0) return;
    const values = members.get(group);
    if (values === undefined) members.set(group, [x.values[i] as number]);
    else values.push(x.values[i] as number);
  });
  const centres = new Map(Array.from(members, ([group, values]) => [group, centreOf(values, centre)]));
  return fillMissing(x, (i) => {
    const group = groups[i] ?? null;
    return group === null || !isImputable(x, i) ? null : (centres.get(group) ?? null);
  });
}
