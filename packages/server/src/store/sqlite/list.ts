import type { ListQuery, StoredText } from '../store.ts';
import { conditionsOf, type Filter, filtersOf } from './list-filters.ts';
import type { Prepare } from './prepared.ts';
import { liveText, type ShownRow, shownColumns } from './shown-columns.ts';

/** Records looked at in id order before turning to the index of a filter. */
const STRIDE = 2_000;

/**
 * Live records of one type that pass every filter, in id order.
 *
 * Three ways, by what bounds the work: without a filter, the ids themselves; with a place or words, the index of that filter;
 * with a containing territory or dates alone, which may match almost everything or almost nothing, a stride along the ids and
 * then, if the page is not full, the index for what lies beyond.
 */
export function list(prepare: Prepare, query: ListQuery): readonly StoredText[] {
  if (query.limit <= 0) return [];
  const filters = filtersOf(query);
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
  const others = filters.filter((filter) => filter !== by);
  const found = `
    SELECT DISTINCT r.id, r.key FROM ${by.source}
    WHERE ${conditionsOf([...others, by.sourced])} AND r.type = :type AND r.id > :after
    ORDER BY r.id LIMIT :limit`;
  return read(prepare, query, filters, found);
}

function strideThenSeek(
  prepare: Prepare,
  query: ListQuery,
  filters: readonly Filter[],
): readonly StoredText[] {
  const near = read(
    prepare,
    query,
    filters,
    `SELECT r.id, r.key
     FROM (SELECT key FROM record WHERE type = :type AND id > :after ORDER BY id LIMIT ${STRIDE}) AS stride
     CROSS JOIN record r ON r.key = stride.key
     WHERE ${conditionsOf(filters)}
     ORDER BY r.id LIMIT :limit`,
  );
  const missing = query.limit - near.length;
  const last = missing > 0 ? strideEnd(prepare, query) : undefined;
  const by = filters[0];
  if (last === undefined || by === undefined) return near;
  return [...near, ...seek(prepare, { ...query, after: last, limit: missing }, filters, by)];
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
): readonly StoredText[] {
  const sql = `
    SELECT ${shownColumns(query.projection)} FROM (${found}) AS found
    CROSS JOIN record r ON r.key = found.key ORDER BY found.id`;
  const { type, after = '', limit } = query;
  const values = Object.assign({ type, after, limit }, ...filters.map((filter) => filter.values));
  return (prepare(sql).all(values) as ShownRow[]).map(liveText);
}
