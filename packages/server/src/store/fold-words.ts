const MARKS = /\p{M}+/gu;
const NOT_WORD = /[^\p{L}\p{N}]+/u;
const PLAIN = /^[a-z0-9 ]*$/;

/**
 * The words of a text as searching compares them: lower case, without accents, ligatures spelt out, in their order.
 *
 * Everything that is neither a letter nor a digit separates words, NUL and quotes included, so that a folded word is always
 * safe inside a search expression.
 *
 * @example
 * foldWords('Marcq-en-Barœul') // => ['marcq', 'en', 'baroeul']
 */
export function foldWords(text: string): readonly string[] {
  const lower = text.toLowerCase();
  const plain = PLAIN.test(lower) ? lower : spellOut(lower);
  return plain.split(NOT_WORD).filter((word) => word !== '');
}

function spellOut(lower: string): string {
  return (
    lower
      .normalize('NFKD')
      .replace(MARKS, '')
      // decomposing may bring capitals back: ℌ is an H
      .toLowerCase()
      .replace(/œ/g, 'oe')
      .replace(/æ/g, 'ae')
      .replace(/ß/g, 'ss')
      .replace(/ς/g, 'σ')
  );
}
