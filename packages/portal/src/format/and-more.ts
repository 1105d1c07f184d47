import type { Language } from '@maillage/schemas';
import { OTHERS } from '../words/more.ts';
import { countOf } from './count.ts';

/**
 * What ends a list that was cut short.
 *
 * @example
 * andMore('fr', 1) // => 'et 1 autre'
 */
export function andMore(language: Language, n: number): string {
  return `${language === 'fr' ? 'et' : 'and'} ${countOf(language, n, OTHERS)}`;
}
