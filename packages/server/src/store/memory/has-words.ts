import type { Kept } from './shelf.ts';

/** Does the record have every one of these folded words, as a prefix of one of its own? None asked, none found. */
export function hasWords(kept: Kept, asked: readonly string[]): boolean {
  return asked.length > 0 && asked.every((word) => kept.words.some((own) => own.startsWith(word)));
}
