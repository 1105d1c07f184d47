import { toTerritoryKey } from '@maillage/schemas';
import { byCodePoint } from '../by-code-point.ts';
import { foldWords } from '../fold-words.ts';
import { shown } from '../shown.ts';
import type { ListQuery, StoredText } from '../store.ts';
import { hasWords } from './has-words.ts';
import type { Kept, Shelf } from './shelf.ts';

/** Live records of one type that pass every filter, in id order. */
export function list(shelf: Shelf, query: ListQuery): readonly StoredText[] {
  const passes = filterOf(shelf, query);
  const found: StoredText[] = [];
  const ids = shelf.ids(query.type);
  for (let i = firstAfter(ids, query.after); i < ids.length && found.length < query.limit; i += 1) {
    const kept = shelf.get(query.type, ids[i] as string);
    if (kept && passes(kept)) found.push(shown(kept.version, query.projection));
  }
  return found;
}

/** Where the first id after this one stands, by halving. */
function firstAfter(ids: readonly string[], after: string | undefined): number {
  if (after === undefined) return 0;
  let [low, high] = [0, ids.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byCodePoint(ids[middle] as string, after) > 0) high = middle;
    else low = middle + 1;
  }
  return low;
}

type Passes = (kept: Kept) => boolean;

function filterOf(shelf: Shelf, query: ListQuery): Passes {
  const filters: Passes[] = [];
  if (query.territory) filters.push(isAbout(new Set([toTerritoryKey(query.territory)])));
  if (query.within) {
    const key = toTerritoryKey(query.within);
    filters.push(isAbout(new Set([key, ...shelf.inside(key)])));
  }
  if (query.from !== undefined || query.to !== undefined) filters.push(overlaps(query.from, query.to));
  if (query.text !== undefined) {
    const words = foldWords(query.text);
    filters.push((kept) => hasWords(kept, words));
  }
  return (kept) => filters.every((passes) => passes(kept));
}

function isAbout(places: ReadonlySet<string>): Passes {
  return (kept) => kept.indexed.places.some((place) => places.has(toTerritoryKey(place)));
}

/** Does the span that the record's date may mean touch [from, to]? A record without a date does not. */
function overlaps(from = '', to = '\u{10ffff}'): Passes {
  return ({ indexed: { dates } }) => dates !== undefined && dates.last >= from && dates.first <= to;
}
