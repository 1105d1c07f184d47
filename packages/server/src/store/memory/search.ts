import { byCodePoint } from '../by-code-point.ts';
import { foldWords } from '../fold-words.ts';
import { shown } from '../shown.ts';
import type { SearchQuery, StoredText } from '../store.ts';
import { hasWords } from './has-words.ts';
import type { Kept, Shelf } from './shelf.ts';

/** Whole titles first, then titles that begin so, then the words anywhere; in title order among equals. */
export function search(
  shelf: Shelf,
  query: SearchQuery,
): readonly (StoredText & { readonly type: string })[] {
  const words = foldWords(query.text);
  const asked = words.join(' ');
  const found = query.types
    .flatMap((type) => shelf.ids(type).map((id) => shelf.get(type, id)))
    .filter((kept) => kept !== undefined)
    .filter((kept) => kept.title.startsWith(asked) || hasWords(kept, words))
    .map((kept) => ({ kept, rank: rankOf(kept, asked) }));
  if (words.length === 0) return [];
  return found
    .sort((a, b) => a.rank - b.rank || byCodePoint(a.kept.title, b.kept.title))
    .slice(0, Math.max(0, query.limit))
    .map(({ kept }) => ({ ...shown(kept.version, query.projection), type: kept.version.type }));
}

function rankOf(kept: Kept, asked: string): number {
  if (kept.title === asked) return 0;
  return kept.title.startsWith(asked) ? 1 : 2;
}
