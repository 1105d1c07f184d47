import { foldWords } from '../fold-words.ts';
import type { Indexed } from '../store.ts';

/** The title as `record.title` keeps it: folded words with one space between. */
export function foldedTitle(title: string): string {
  return foldWords(title).join(' ');
}

/** What `word_index` holds of a record: its type as one word, then each of its words once. */
export function indexedWords(type: string, title: string, indexed: Indexed): string {
  const words = new Set([...title.split(' '), ...foldWords(indexed.words)]);
  return [typeWord(type), ...words].join(' ').trimEnd();
}

/**
 * The search expression for records of these types with every word as a prefix, or undefined without a word. Words are
 * letters and digits only once folded, so that nothing in them is an operator.
 */
export function matchExpression(types: readonly string[], text: string): string | undefined {
  const words = [...new Set(foldWords(text))];
  if (words.length === 0 || types.length === 0) return undefined;
  const kinds = types.map((type) => `"${typeWord(type)}"`).join(' OR ');
  return [`(${kinds})`, ...words.map((word) => `"${word}"*`)].join(' AND ');
}

/** A type as a word that no folded word begins like: with an underscore, its bytes in hexadecimal. */
function typeWord(type: string): string {
  return `_${Buffer.from(type).toString('hex')}`;
}
