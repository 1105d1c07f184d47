import type { ListQuery, StoredText } from '../store.ts';
import { type Filter, filtersOf } from './list-filters.ts';
import type { Prepare } from './prepared.ts';
import { liveText, type ShownRow, shownColumns } from './shown-columns.ts';

/** Records looked at in id order before turning to the index of a filter. */
const STRIDE = 2_000;

/**
 * Live records of one type that pass every filter, in id order.
 *
 * Three ways, by what bounds the work: without a filter, along the ids; with a filter that finds few, through its index; with
 * filters that may match almost everything or almost nothing, a stride along the ids and then, if the page is not full, through
 * an index for what lies beyond.
 */
export function list(prepare: Prepare, query: ListQuery): readonly StoredText[] {
  if (query.limit <= 0) return [];
  const filters = filtersOf(prepare, query);
  if (filters === undefined) return [];
  if (filters.length === 0) return walk(prepare, query);
  const narrow = filters.find((filter) => filter.narrow);
  return narrow ? seek(prepare, query, filters, narrow) : strideThenSeek(prepare, query, filters);
}

function walk(prepare: Prepare, { type, projection, after = '', limit }: ListQuery): readonly StoredText[] {
  const sql = `SELECT ${shownColumns(projection)} FROM record r WHERE r.type = ? AND r.id > ? ORDER BY r.id LIMIT ?`;
  return (prepare(sql).all(type, after, limit) as ShownRow[]).map(liveText);
}

/** Through the index of one filter, the others checked on each record it finds. */
function seek(
  prepare: Prepare,
  query: ListQuery,
  filters: readonly Filter[],
  by: Filter,
): readonly StoredText[] {
  const others = filters.filter((filter) => filter !== by).map((filter) => filter.condition);
  const checked = others.length > 0 ? `CROSS JOIN record r ON r.key = ${by.key}` : '';
  const found = `
    SELECT DISTINCT ${by.id} AS id, ${by.key} AS key FROM ${by.source} ${checked}
    WHERE ${[by.found, ...others].join(' AND ')}
    ORDER BY ${by.id} LIMIT :limit`;
  return read(prepare, query, filters, found);
}

function strideThenSeek(
  prepare: Prepare,
  query: ListQuery,
  filters: readonly Filter[],
): readonly StoredText[] {
  const end = strideEnd(prepare, query);
  const conditions = filters.map((filter) => filter.condition);
  const near = read(
    prepare,
    query,
    filters,
    `SELECT r.id, r.key FROM record r
     WHERE r.type = :type AND r.id > :after AND ${end === undefined ? '' : 'r.id <= :end AND '}${conditions.join(' AND ')}
     ORDER BY r.id LIMIT :limit`,
    end === undefined ? {} : { end },
  );
  const missing = query.limit - near.length;
  const [by] = filters;
  if (missing === 0 || end === undefined || by === undefined) return near;
  return [...near, ...seek(prepare, { ...query, after: end, limit: missing }, filters, by)];
}

/** The last id of the stride, or undefined when the ids end before. */
function strideEnd(prepare: Prepare, { type, after = '' }: ListQuery): string | undefined {
  const sql = `SELECT id FROM record WHERE type = ? AND id > ? ORDER BY id LIMIT 1 OFFSET ${STRIDE - 1}`;
  return prepare(sql).get(type, after)?.id as string | undefined;
}

/** The texts are fetched last, for the page only: sorting carries ids. */
function read(
  prepare: Prepare,
  query: ListQuery,
  filters: readonly Filter[],
  found: string,
  more: Readonly<Record<string, string>> = {},
): readonly StoredText[] {
  const sql = `
    SELECT ${shownColumns(query.projection)} FROM (${found}) AS found
    CROSS JOIN record r ON r.key = found.key ORDER BY found.id`;
  const { type, after = '', limit } = query;
  const values = Object.assign({ type, after, limit }, more, ...filters.map((filter) => filter.values));
  return (prepare(sql).all(values) as ShownRow[]).map(liveText);
}
