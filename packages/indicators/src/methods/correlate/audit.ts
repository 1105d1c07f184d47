import type { Column } from '../column.ts';
import { completePairs } from './complete-pairs.ts';
import { type Correlation, pearson } from './pearson.ts';

/** A group of indicators, by name, and the aggregate that they make. */
export type Group = {
  readonly name: string;
  readonly members: readonly string[];
  readonly aggregate?: string;
};

/**
 * Something to look at in a composite.
 *
 * - 'redundant': two indicators of a group say the same thing (r above the limit)
 * - 'conflicting': two indicators of a group pull in opposite directions (r below 0, by more than the limit)
 * - 'silent': an indicator hardly moves its aggregate
 * - 'against-its-aggregate': an indicator goes against its aggregate: its direction may be wrong
 */
export type Finding = {
  readonly kind: 'redundant' | 'conflicting' | 'silent' | 'against-its-aggregate';
  readonly group: string;
  readonly between: readonly [string, string];
  readonly r: number;
};

/**
 * Limits of the audit, all correlations.
 *
 * - `redundant`: above it two indicators say the same, 0.9 unless told
 * - `conflicting`: below minus it they pull apart, 0 unless told
 * - `silent`: an indicator nearer to 0 with its aggregate is not heard, 0.3 unless told
 */
export type AuditLimits = {
  readonly redundant?: number;
  readonly conflicting?: number;
  readonly silent?: number;
};

/**
 * Correlation audit of a composite: what is said twice, what cancels out, what is not heard.
 *
 * @param columns  the columns by name, turned so that more is better, of the same n units
 * @param groups   which names make which aggregate
 * @param limits   from when on a correlation is a finding
 * @param by       which correlation, Pearson's unless told
 * @returns        findings, in the order of the groups
 * @throws RangeError  if a group names a column that is not there, or lengths differ
 * @source  COINr get_corr_flags; OECD/JRC Handbook (2008), step 4; Becker et al. (2017)
 * @example
 * auditCorrelations({ a: column([1, 2, 3]), b: column([1, 2, 3]) }, [{ name: 'g', members: ['a', 'b'] }])[0]?.kind // => 'redundant'
 */
export function auditCorrelations(
  columns: Readonly<Record<string, Column>>,
  groups: readonly Group[],
  limits: AuditLimits = {},
  by: Correlation = pearson,
): Finding[] {
  return groups.flatMap((group) => [
    ...betweenMembers(columns, group, limits, by),
    ...withAggregate(columns, group, limits, by),
  ]);
}

function betweenMembers(
  columns: Readonly<Record<string, Column>>,
  { name, members }: Group,
  { redundant = 0.9, conflicting = 0 }: AuditLimits,
  by: Correlation,
): Finding[] {
  return members.flatMap((a, j) =>
    members.slice(j + 1).flatMap((b): Finding[] => {
      const r = correlate(columns, a, b, by);
      if (r !== null && r > redundant) return [{ kind: 'redundant', group: name, between: [a, b], r }];
      if (r !== null && r < -conflicting) return [{ kind: 'conflicting', group: name, between: [a, b], r }];
      return [];
    }),
  );
}

function withAggregate(
  columns: Readonly<Record<string, Column>>,
  { name, members, aggregate }: Group,
  { silent = 0.3 }: AuditLimits,
  by: Correlation,
): Finding[] {
  if (aggregate === undefined) return [];
  return members.flatMap((member): Finding[] => {
    const r = correlate(columns, member, aggregate, by);
    if (r === null || r >= silent) return [];
    const kind = r < -silent ? 'against-its-aggregate' : 'silent';
    return [{ kind, group: name, between: [member, aggregate], r }];
  });
}

function correlate(
  columns: Readonly<Record<string, Column>>,
  a: string,
  b: string,
  by: Correlation,
): number | null {
  const [x, y] = [columns[a], columns[b]];
  if (x === undefined || y === undefined) throw new RangeError(`auditCorrelations: no column ${x ? b : a}`);
  const pairs = completePairs(x, y);
  return by(pairs.x, pairs.y);
}
