import { toTerritoryKey } from '@maillage/schemas';
import type { ListQuery } from '../store.ts';
import { matchExpression } from './words.ts';

/**
 * A filter of a list, in the two ways that SQLite can apply it.
 *
 * - `condition`: on a record `r` already found
 * - `source`, `sourced`: the tables that find records `r` by it, through its own index, and the condition on them
 * - `narrow`: is its index always the better way?
 * - `values`: the named parameters that it adds
 */
export type Filter = {
  readonly condition: string;
  readonly source: string;
  readonly sourced: { readonly condition: string };
  readonly narrow: boolean;
  readonly values: Readonly<Record<string, string>>;
};

/** The filters of a query, the most selective first; undefined when one of them can find nothing. */
export function filtersOf(query: ListQuery): readonly Filter[] | undefined {
  const filters: Filter[] = [];
  if (query.territory) filters.push(aboutFilter(toTerritoryKey(query.territory)));
  if (query.text !== undefined) {
    const match = matchExpression([query.type], query.text);
    if (match === undefined) return undefined;
    filters.push(wordsFilter(match));
  }
  if (query.within) filters.push(withinFilter(toTerritoryKey(query.within)));
  if (query.from !== undefined || query.to !== undefined) filters.push(datesFilter(query.from, query.to));
  return filters;
}

export function conditionsOf(filters: readonly { readonly condition: string }[]): string {
  return filters.map((filter) => `(${filter.condition})`).join(' AND ');
}

function aboutFilter(territory: string): Filter {
  return {
    condition: `EXISTS (
      SELECT 1 FROM place p WHERE p.place = :territory AND p.type = r.type AND p.id = r.id)`,
    source: 'place p CROSS JOIN record r ON r.key = p.record',
    sourced: { condition: 'p.place = :territory AND p.type = :type AND p.id > :after' },
    narrow: true,
    values: { territory },
  };
}

function wordsFilter(match: string): Filter {
  return {
    condition: 'r.key IN (SELECT rowid FROM word_index WHERE word_index MATCH :match)',
    source: 'word_index CROSS JOIN record r ON r.key = word_index.rowid',
    sourced: { condition: 'word_index MATCH :match' },
    narrow: true,
    values: { match },
  };
}

/** Which territories lie in this one is read at query time: members may come in after the records about them. */
function withinFilter(within: string): Filter {
  return {
    condition: `EXISTS (
      SELECT 1 FROM json_each(r.places) AS named WHERE named.value = :within
      OR EXISTS (SELECT 1 FROM member m WHERE m.container = :within AND m.member = named.value))`,
    source: `(
      SELECT :within AS place UNION SELECT member FROM member WHERE container = :within
    ) AS inside CROSS JOIN place p ON p.place = inside.place CROSS JOIN record r ON r.key = p.record`,
    sourced: { condition: 'p.type = :type AND p.id > :after' },
    narrow: false,
    values: { within },
  };
}

/** The span that a record's date may mean touches [from, to]; a record without a date is not found. */
function datesFilter(from = '', to = '\u{10ffff}'): Filter {
  const condition = 'r.last >= :from AND r.first <= :to';
  return {
    condition,
    source: 'record r INDEXED BY record_date',
    sourced: { condition },
    narrow: false,
    values: { from, to },
  };
}
