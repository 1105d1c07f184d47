import { toTerritoryKey } from '@maillage/schemas';
import { CLASSES, classLimits, classOf } from './classes.ts';
import { paired } from './replay-run.ts';
import type { Run, RunResult } from './run.ts';

/** What became of a territory between two runs. */
export const RUN_CHANGES = ['same', 'moved', 'told', 'untold', 'appeared', 'disappeared'] as const;
export type RunChange = (typeof RUN_CHANGES)[number];

/**
 * One territory before and after.
 *
 * - `change`: `told` when a figure became known, `untold` when it no longer is; `appeared` and `disappeared` for a territory that
 *   one run alone holds
 * - `shift`: after − before, in the unit; null when one of the two has no figure, or the units differ
 * - `classes`: from 1, each among the figures of its own run
 */
export type RunRow = {
  readonly territory: string;
  readonly name: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly shift: number | null;
  readonly classes: readonly [number | null, number | null];
  readonly change: RunChange;
};

/**
 * Two runs side by side.
 *
 * - `differs`: which of the settings and of the definition are not the same in both
 * - `inputs`: records that only the second read, that only the first read, and whose content changed
 * - `counts`: territories by change; `meanShift`: mean of |shift| over figures known both times, null when there is none
 */
export type RunComparison = {
  readonly differs: readonly string[];
  readonly inputs: { readonly added: number; readonly removed: number; readonly changed: number };
  readonly counts: Readonly<Record<RunChange, number>>;
  readonly meanShift: number | null;
  readonly rows: readonly RunRow[];
};

/** What differs between two runs, over every territory of both: two days, two versions, two states of the data. */
export function compareRuns(a: Run, b: Run, classes = CLASSES): RunComparison {
  const [from, to] = [classLimits(a, classes), classLimits(b, classes)];
  const isSameUnit = a.indicator.unit === b.indicator.unit;
  const rows = paired(a.results, b.results, ({ territory }) => toTerritoryKey(territory)).map(
    ([before, after]) => rowOf(before, after, isSameUnit, [from, to]),
  );
  const shifts = rows.flatMap(({ shift }) => (shift === null ? [] : [Math.abs(shift)]));
  const total = shifts.reduce((sum, shift) => sum + shift, 0);
  return {
    differs: settingsThatDiffer(a, b),
    inputs: inputChanges(a, b),
    counts: Object.fromEntries(
      RUN_CHANGES.map((change) => [change, rows.filter((row) => row.change === change).length]),
    ) as Record<RunChange, number>,
    meanShift: shifts.length === 0 ? null : total / shifts.length,
    rows,
  };
}

type Limits = readonly [readonly number[], readonly number[]];

function rowOf(
  before: RunResult | null,
  after: RunResult | null,
  isSameUnit: boolean,
  [from, to]: Limits,
): RunRow {
  const one = (after ?? before) as RunResult;
  const [old, now] = [before?.value ?? null, after?.value ?? null];
  return {
    territory: toTerritoryKey(one.territory),
    name: one.name,
    before: old,
    after: now,
    shift: old === null || now === null || !isSameUnit ? null : now - old,
    classes: [classOf(old, from), classOf(now, to)],
    change: changeOf(before, after, isSameUnit),
  };
}

function changeOf(before: RunResult | null, after: RunResult | null, isSameUnit: boolean): RunChange {
  if (before === null) return 'appeared';
  if (after === null) return 'disappeared';
  if (before.value === null) return after.value === null ? 'same' : 'told';
  if (after.value === null) return 'untold';
  return before.value === after.value && isSameUnit ? 'same' : 'moved';
}

function settingsThatDiffer(a: Run, b: Run): readonly string[] {
  const said = ({ indicator, on, level, within, seed, parameters }: Run) => ({
    indicator: indicator.id,
    version: indicator.version,
    unit: indicator.unit,
    on,
    level,
    within,
    seed,
    parameters: JSON.stringify(Object.entries(parameters).toSorted()),
  });
  const [before, after] = [said(a), said(b)];
  return Object.keys(before).filter((key) => {
    const field = key as keyof typeof before;
    return before[field] !== after[field];
  });
}

function inputChanges(a: Run, b: Run): RunComparison['inputs'] {
  const pairs = paired(a.inputs, b.inputs, ({ id }) => id);
  return {
    added: pairs.filter(([before]) => before === null).length,
    removed: pairs.filter(([, after]) => after === null).length,
    changed: pairs.filter(([before, after]) => before && after && before.hash !== after.hash).length,
  };
}
