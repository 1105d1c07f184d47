import type { Text } from '@maillage/schemas';
import type { Parameter } from './parameter.ts';

/** A name made of letters, digits and dashes (`PCS-01`, `pcs`, `obliged-share`). */
export function nameParameter(description: Text, example: string): Parameter<string> {
  return {
    description,
    expected: {
      fr: 'un nom fait de lettres, chiffres et tirets',
      en: 'a name of letters, digits and dashes',
    },
    example,
    schema: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9-]{0,63}$' },
    read: (text) => (/^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/.test(text) ? text : undefined),
  };
}

/** Names separated by commas. */
export function namesParameter(description: Text, example: string): Parameter<readonly string[]> {
  return {
    description,
    expected: { fr: 'des noms séparés par des virgules', en: 'names with commas between them' },
    example,
    schema: { type: 'string', pattern: '^[A-Za-z0-9-]{1,64}(,[A-Za-z0-9-]{1,64})*$' },
    read: (text) =>
      text.length <= 2000 && /^[A-Za-z0-9-]{1,64}(,[A-Za-z0-9-]{1,64})*$/.test(text)
        ? text.split(',')
        : undefined,
  };
}
