import type { AnyRecord } from '../../define-record.ts';
import { formOf } from '../../project/table/cell.ts';
import { type Column, holdsList } from '../../project/table/column.ts';
import { FALSE_VALUES, fromRow, TRUE_VALUES } from '../../project/table/row.ts';
import type { Match } from './match-columns.ts';
import type { Target } from './target.ts';

/** The cells of a row as a body. */
export type RowToBody = (cells: readonly string[]) => Record<string, unknown>;

/**
 * What makes bodies of the rows under a header, each cell by what its column fills. The same as `fromRow`, prepared once:
 * rows come by the hundred thousand. Cells are read as they stand; what a cell should not hold is for `check` to say.
 */
export function rowToBody({ record, targets }: Match): RowToBody {
  const setters = targets.flatMap((target, i) =>
    target?.kind === 'cell' && !holdsList(target.column) ? [{ i, set: setterOf(target.column) }] : [],
  );
  const lists = targets.flatMap((target, i) =>
    target?.kind === 'cell' && holdsList(target.column) ? [{ i, name: target.name }] : [],
  );
  const blocks = targets.flatMap((target, i) => (target?.kind === 'json' ? [{ i, name: target.name }] : []));
  const start = startOf(record);
  return (cells) => {
    const held = lists.length > 0 && lists.some(({ i }) => cells[i]);
    const body = held ? fromRow(record, named(targets, cells)) : start();
    if (!held) {
      for (const { i, set } of setters) {
        const cell = cells[i];
        if (cell) set(body, cell);
      }
    }
    for (const { i, name } of blocks) if (cells[i]) body[name] = parsed(cells[i]);
    return body;
  };
}

/** The lists that a row leaves empty must be there all the same. */
function startOf(record: AnyRecord): () => Record<string, unknown> {
  const empty = fromRow(record, {});
  const names = Object.keys(empty);
  return names.length === 0 ? () => ({}) : () => Object.fromEntries(names.map((name) => [name, []]));
}

function named(targets: readonly (Target | undefined)[], cells: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    targets.flatMap((target, i) => (target?.kind === 'cell' ? [[target.name, cells[i] ?? '']] : [])),
  );
}

type Setter = (body: Record<string, unknown>, cell: string) => void;

function setterOf(column: Column): Setter {
  const typed = typedBy(column);
  const [last = '', ...above] = column.path.toReversed();
  const steps = above.reverse();
  if (steps.length === 0) {
    return (body, cell) => {
      body[last] = typed(cell);
    };
  }
  return (body, cell) => {
    let at = body;
    for (const step of steps) {
      at[step] ??= {};
      at = at[step] as Record<string, unknown>;
    }
    at[last] = typed(cell);
  };
}

const TRUTHS = new Map([
  ...TRUE_VALUES.map((word) => [word, true] as const),
  ...FALSE_VALUES.map((word) => [word, false] as const),
]);

function typedBy(column: Column): (cell: string) => unknown {
  const { type } = formOf(column.options);
  if (type === 'string') return (cell) => cell;
  if (type === 'boolean') return (cell) => TRUTHS.get(cell) ?? cell;
  return (cell) => {
    const number = Number(cell);
    return cell.trim() === '' || Number.isNaN(number) ? cell : number;
  };
}

/** A cell that holds JSON; one that does not is kept as text, for `check` to say so. */
function parsed(cell: string): unknown {
  try {
    return JSON.parse(cell);
  } catch {
    return cell;
  }
}
