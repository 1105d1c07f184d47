import type { Text } from '@maillage/schemas';
import type { Parameter } from './parameter.ts';

/** characters of a search: longer is no search */
const LONGEST = 200;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const CONTROL = /[\u0000-\u001f\u007f]/;

/** Words, with something in them and no control character. */
export function wordsParameter(description: Text, example: string): Parameter<string> {
  return {
    description,
    expected: { fr: `de 1 à ${LONGEST} caractères`, en: `1 to ${LONGEST} characters` },
    example,
    schema: { type: 'string', minLength: 1, maxLength: LONGEST },
    read: (text) => {
      const fits = text.trim() !== '' && text.length <= LONGEST;
      return fits && !CONTROL.test(text) && text.isWellFormed() ? text : undefined;
    },
  };
}
