/**
 * One measure: `value` in `unit`, beside `floor`, the same work done bare in the same run. `ratio` is ours over the floor
 * as speed (1 = as fast as the floor); `goal` is the least ratio wanted, null where there is no goal.
 */
export type Row = {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly floor: number | null;
  readonly ratio: number | null;
  readonly goal: number | null;
  readonly ok: boolean;
};

/** A row whose value and floor are both speeds (more is better). */
export function speedRow(name: string, unit: string, value: number, floor: number, goal: number | null): Row {
  const ratio = value / floor;
  return {
    name,
    value: round(value),
    unit,
    floor: round(floor),
    ratio: round(ratio),
    goal,
    ok: goal === null || ratio >= goal,
  };
}

/** A row with nothing beside it: a duration or a size, with the most that is wanted, if any. */
export function plainRow(name: string, unit: string, value: number, most: number | null = null): Row {
  return {
    name,
    value: round(value),
    unit,
    floor: null,
    ratio: null,
    goal: most,
    ok: most === null || value <= most,
  };
}

/** The middle of an odd number of runs, or the mean of the two middle ones. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = Number.NaN, high = Number.NaN] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  return (low + high) / 2;
}

function round(value: number): number {
  return Number(value.toPrecision(4));
}

export function toTable(rows: readonly Row[]): string {
  const head = ['', 'value', 'unit', 'floor', 'ratio', 'goal', ''];
  const lines = rows.map((row) => [
    row.name,
    ...[row.value, row.unit, row.floor, row.ratio, row.goal].map(show),
    row.ok ? 'ok' : 'MISSED',
  ]);
  const widths = head.map((_, i) => Math.max(...[head, ...lines].map((line) => (line[i] ?? '').length)));
  return [head, ...lines]
    .map((line) =>
      line
        .map((cell, i) => pad(cell, widths[i] ?? 0, i))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function pad(cell: string, width: number, column: number): string {
  return column === 0 || column === 2 ? cell.padEnd(width) : cell.padStart(width);
}

function show(cell: string | number | null): string {
  return cell === null
    ? '–'
    : typeof cell === 'number'
      ? cell.toLocaleString('en', { maximumFractionDigits: 3 })
      : cell;
}
