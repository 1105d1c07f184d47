import type { Language } from '@maillage/schemas';
import { formatNumber } from './number.ts';

/** How a quoted figure was said: "plus de 350" is a bound, not an integer. */
export type Qualifier = 'exact' | 'about' | 'more-than' | 'at-least' | 'nearly' | 'less-than';

const WORDS: Record<Language, Record<Qualifier, string>> = {
  fr: {
    exact: '',
    about: 'environ ',
    'more-than': 'plus de ',
    'at-least': 'au moins ',
    nearly: 'près de ',
    'less-than': 'moins de ',
  },
  en: {
    exact: '',
    about: 'about ',
    'more-than': 'more than ',
    'at-least': 'at least ',
    nearly: 'nearly ',
    'less-than': 'less than ',
  },
};

/**
 * A figure with its qualifier, so that no more is said than the source said.
 *
 * @example
 * formatFigure('fr', { value: 50, qualifier: 'about' }) // => 'environ 50'
 */
export function formatFigure(
  language: Language,
  figure: { readonly value: number; readonly qualifier: Qualifier },
): string {
  return `${WORDS[language][figure.qualifier]}${formatNumber(language, figure.value)}`;
}
