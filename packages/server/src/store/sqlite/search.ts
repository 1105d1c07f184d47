import { byCodePoint } from '../by-code-point.ts';
import type { SearchQuery, StoredText } from '../store.ts';
import type { Prepare } from './prepared.ts';
import { liveText, type ShownRow, shownColumns } from './shown-columns.ts';
import { foldedTitle, matchExpression } from './words.ts';

type Found = StoredText & { readonly type: string };

/**
 * Whole titles first, then titles that begin so, then the words anywhere. Each step stops at the limit, so that a word which
 * is everywhere costs no more than another.
 */
export function search(prepare: Prepare, query: SearchQuery): readonly Found[] {
  const match = matchExpression(query.types, query.text);
  if (match === undefined || query.limit <= 0) return [];
  const titled = keysByTitle(prepare, query);
  const missing = query.limit - titled.length;
  const others = missing > 0 ? keysByWords(prepare, match, query.limit, new Set(titled)) : [];
  return [...titled, ...others].flatMap((key) => readOne(prepare, key, query));
}

/** Titles that begin with what is asked, in title order: one that is just that comes before those that go on. */
function keysByTitle(prepare: Prepare, { types, text, limit }: SearchQuery): readonly number[] {
  const from = foldedTitle(text);
  const sql = `
    SELECT key, title FROM record INDEXED BY record_title
    WHERE type = ? AND title >= ? AND title < ? ORDER BY title, id LIMIT ?`;
  return types
    .flatMap((type) => prepare(sql).all(type, from, `${from}\u{10ffff}`, limit))
    .sort((a, b) => byCodePoint(String(a.title), String(b.title)))
    .slice(0, limit)
    .map((row) => Number(row.key));
}

function keysByWords(
  prepare: Prepare,
  match: string,
  limit: number,
  known: ReadonlySet<number>,
): readonly number[] {
  return prepare('SELECT rowid AS key FROM word_index WHERE word_index MATCH ? LIMIT ?')
    .all(match, limit)
    .map((row) => Number(row.key))
    .filter((key) => !known.has(key))
    .slice(0, limit - known.size);
}

function readOne(prepare: Prepare, key: number, { projection }: SearchQuery): readonly Found[] {
  const sql = `SELECT ${shownColumns(projection)}, r.type AS type FROM record r WHERE r.key = ?`;
  const row = prepare(sql).get(key) as (ShownRow & { type: string }) | undefined;
  return row ? [{ ...liveText(row), type: row.type }] : [];
}
