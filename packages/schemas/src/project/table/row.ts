import type { z } from 'zod';
import type { AnyRecord } from '../../define-record.ts';
import { formOf } from './cell.ts';
import { type Column, columnsOf, holdsList } from './column.ts';

/** A line of a table: the text of each of its cells, by the name of the column; an empty text says nothing. */
export type Row = Readonly<Record<string, string>>;

/** The line that says the public part of a body, as far as cells can. */
export function toRow(record: AnyRecord, body: unknown): Row {
  return Object.fromEntries(columnsOf(record).kept.map((column) => [column.name, cellOf(column, body)]));
}

function cellOf(column: Column, body: unknown): string {
  if (!holdsList(column)) return written(dig(body, column.path));
  const at = column.path.indexOf('[]');
  const list = dig(body, column.path.slice(0, at));
  if (!Array.isArray(list)) return '';
  const items = list.map((item) => writtenItem(dig(item, column.path.slice(at + 1))));
  return items.some((item) => item !== '') ? items.join('|') : '';
}

function dig(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, step)
        ? (at as Record<string, unknown>)[step]
        : undefined,
    value,
  );
}

function written(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}

function writtenItem(value: unknown): string {
  return written(value).replace(/[\\|]/g, '\\$&');
}

/**
 * The body that a line says; what a cell cannot hold is left out, and a text that is not of its column's type is kept as it
 * stands, for `check` to say what is wrong with it.
 */
export function fromRow(record: AnyRecord, row: Row): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const column of columnsOf(record).kept) {
    const cell = row[column.name] ?? '';
    if (cell === '') continue;
    if (holdsList(column)) setItems(body, column, cell);
    else set(body, column.path, typed(column, cell));
  }
  return { ...emptyLists(record), ...body };
}

/** The lists that must be there and may be empty: cells that say nothing say just that. */
function emptyLists(record: AnyRecord): Record<string, unknown> {
  const lists = columnsOf(record).kept.filter(({ path }) => path[1] === '[]');
  const names = new Set(lists.map(({ path: [name = ''] }) => name));
  const shape = record.fields.shape as Record<string, z.ZodType>;
  const wanted = [...names].filter(
    (name) => shape[name]?.safeParse([]).success && !shape[name].safeParse(undefined).success,
  );
  return Object.fromEntries(wanted.map((name) => [name, []]));
}

function setItems(body: Record<string, unknown>, column: Column, cell: string): void {
  const at = column.path.indexOf('[]');
  const [above, below] = [column.path.slice(0, at), column.path.slice(at + 1)];
  const list = (dig(body, above) ?? []) as unknown[];
  set(body, above, list);
  for (const [i, item] of itemsOf(cell).entries()) {
    if (below.length === 0) {
      list.push(typed(column, item));
    } else {
      list[i] ??= {};
      if (item !== '') set(list[i] as Record<string, unknown>, below, typed(column, item));
    }
  }
}

/** The items of a cell: parted by `|`, a backslash before `|` or `\` taking its meaning away. */
function itemsOf(cell: string): string[] {
  return cell.split(/(?<=(?<!\\)(?:\\\\)*)\|/).map((item) => item.replace(/\\([\\|])/g, '$1'));
}

function set(body: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [last = '', ...above] = path.toReversed();
  let at = body;
  for (const step of above.reverse()) {
    at[step] ??= {};
    at = at[step] as Record<string, unknown>;
  }
  at[last] = value;
}

function typed(column: Column, text: string): unknown {
  const { type } = formOf(column.options);
  if (type === 'boolean') return TRUTHS[text] ?? text;
  if (type === 'string' || text.trim() === '') return text;
  const number = Number(text);
  return Number.isNaN(number) ? text : number;
}

/** How a truth may be written in a cell; anything else stays text. */
const TRUTHS: Readonly<Record<string, boolean>> = {
  true: true,
  oui: true,
  vrai: true,
  '1': true,
  false: false,
  non: false,
  faux: false,
  '0': false,
};
/** The words for true and for false, as a Table Schema names them. */
export const TRUE_VALUES: readonly string[] = Object.keys(TRUTHS).filter((word) => TRUTHS[word]);
export const FALSE_VALUES: readonly string[] = Object.keys(TRUTHS).filter((word) => !TRUTHS[word]);
