const NARROW = '\u202f';
const WIDE = '\u00a0';

/**
 * Puts the unbreakable spaces that French typography asks for, where a plain space was typed: before `; ! ? %`, before
 * `:` and inside « quotes ». A text with no such sign comes back unchanged.
 *
 * @source Imprimerie nationale, Lexique des règles typographiques
 * @example
 * frenchSpaces('« oui » : 5 %') // => '«\u00a0oui\u00a0»\u00a0: 5\u202f%'
 */
export function frenchSpaces(text: string): string {
  return text
    .replace(/ ([;!?%])/g, `${NARROW}$1`)
    .replace(/ ([:»])/g, `${WIDE}$1`)
    .replace(/« /g, `«${WIDE}`);
}

/**
 * Bends the straight apostrophes of words, in both languages; one that stands alone is left as it is.
 *
 * @example
 * bentApostrophes("l'arrêté d'abord") // => 'l’arrêté d’abord'
 */
export function bentApostrophes(text: string): string {
  return text.replace(/(?<=\p{L})'(?=\p{L}|[«\s.,)]|$)/gu, '’');
}

const MONTHS =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|' +
  'January|February|March|April|May|June|July|August|September|October|November|December';
const DAY_AND_MONTH = new RegExp(`(\\d|1er) (?=(?:${MONTHS})\\b)`, 'g');

/**
 * Keeps a day with its month, in both languages: « le 5 novembre » is not cut after 5.
 *
 * @example
 * boundDates('le 5 novembre 2024') // => 'le 5\u00a0novembre 2024'
 */
export function boundDates(text: string): string {
  return text.replace(DAY_AND_MONTH, `$1${WIDE}`);
}
