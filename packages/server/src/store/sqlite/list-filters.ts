import { toTerritoryKey } from '@maillage/schemas';
import type { ListQuery } from '../store.ts';
import type { Prepare } from './prepared.ts';
import { matchExpression } from './words.ts';

/**
 * A filter of a list, in the two ways that SQLite can apply it.
 *
 * - `condition`: on a record `r` already found
 * - `source`: the tables of its own index; `found`: what must hold of them; `id` and `key`: the record that they give
 * - `narrow`: does its index give few enough records to go by it at once?
 * - `values`: the named parameters of both ways
 */
export type Filter = {
  readonly condition: string;
  readonly source: string;
  readonly found: string;
  readonly id: string;
  readonly key: string;
  readonly narrow: boolean;
  readonly values: Readonly<Record<string, string>>;
};

/** Records that words are in, beyond which walking along the ids meets them soon enough. */
const FEW_RECORDS = 2_000;

/** Members of a territory, beyond which its records are met soon along the ids: more than a département or a region has. */
const FEW_MEMBERS = 5_000;

/** The filters of a query, the best index first; undefined when one of them can find nothing. */
export function filtersOf(prepare: Prepare, query: ListQuery): readonly Filter[] | undefined {
  const filters: Filter[] = [];
  if (query.territory) filters.push(aboutFilter(toTerritoryKey(query.territory)));
  if (query.within) filters.push(withinFilter(prepare, toTerritoryKey(query.within)));
  if (query.from !== undefined || query.to !== undefined) filters.push(datesFilter(query.from, query.to));
  if (query.text !== undefined) {
    const match = matchExpression([query.type], query.text);
    if (match === undefined) return undefined;
    filters.push(wordsFilter(prepare, match));
  }
  return filters;
}

function aboutFilter(territory: string): Filter {
  return {
    condition:
      'EXISTS (SELECT 1 FROM place p WHERE p.place = :territory AND p.type = r.type AND p.id = r.id)',
    source: 'place p',
    found: 'p.place = :territory AND p.type = :type AND p.id > :after',
    id: 'p.id',
    key: 'p.record',
    narrow: true,
    values: { territory },
  };
}

/** Which territories lie in this one is read at query time: members may come in after the records about them. */
function withinFilter(prepare: Prepare, within: string): Filter {
  const many = prepare('SELECT 1 FROM member WHERE container = ? LIMIT 1 OFFSET ?').get(within, FEW_MEMBERS);
  return {
    condition: `EXISTS (
      SELECT 1 FROM json_each(r.places) AS named WHERE named.value = :within
      OR EXISTS (SELECT 1 FROM member m WHERE m.container = :within AND m.member = named.value))`,
    source: `(
      SELECT :within AS place UNION SELECT member FROM member WHERE container = :within
    ) AS inside CROSS JOIN place p ON p.place = inside.place`,
    found: 'p.type = :type AND p.id > :after',
    id: 'p.id',
    key: 'p.record',
    narrow: many === undefined,
    values: { within },
  };
}

/** The span that a record's date may mean touches [from, to]; a record without a date is not found. */
function datesFilter(from = '', to = '\u{10ffff}'): Filter {
  return {
    condition: 'r.last >= :from AND r.first <= :to',
    source: 'record d INDEXED BY record_date',
    found: 'd.type = :type AND d.last >= :from AND d.first <= :to AND d.id > :after',
    id: 'd.id',
    key: 'd.key',
    narrow: false,
    values: { from, to },
  };
}

/** Few records are fetched one by one; many are a set that walking along the ids looks into. */
function wordsFilter(prepare: Prepare, match: string): Filter {
  const keys = prepare('SELECT rowid AS key FROM word_index WHERE word_index MATCH ? LIMIT ?')
    .all(match, FEW_RECORDS + 1)
    .map((row) => Number(row.key));
  return keys.length <= FEW_RECORDS ? fewWordsFilter(keys) : manyWordsFilter(match);
}

function fewWordsFilter(keys: readonly number[]): Filter {
  return {
    condition: 'r.key IN (SELECT value FROM json_each(:keys))',
    source: 'json_each(:keys) AS one CROSS JOIN record w ON w.key = one.value',
    found: 'w.type = :type AND w.id > :after',
    id: 'w.id',
    key: 'w.key',
    narrow: true,
    values: { keys: JSON.stringify(keys) },
  };
}

function manyWordsFilter(match: string): Filter {
  const set = '(SELECT rowid FROM word_index WHERE word_index MATCH :match)';
  return {
    condition: `r.key IN ${set}`,
    source: 'record w INDEXED BY record_id',
    found: `w.type = :type AND w.id > :after AND w.key IN ${set}`,
    id: 'w.id',
    key: 'w.key',
    narrow: false,
    values: { match },
  };
}
