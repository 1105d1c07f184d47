import type { Language } from '@maillage/schemas';
import { formatDate } from './date.ts';
import { spanInWords } from './partial-date.ts';

/**
 * A period in words; one whose end is open says since or until when.
 *
 * @example
 * formatPeriod('fr', '2025-03-07/2025-07-07') // => 'du 7 mars au 7 juillet 2025'
 * formatPeriod('en', '2025-09-01/..') // => 'from 1 September 2025'
 */
export function formatPeriod(language: Language, period: string): string {
  const [from = '..', to = '..'] = period.split('/');
  if (to === '..') return `${OPEN[language].from} ${formatDate(language, from)}`;
  if (from === '..') return `${OPEN[language].to} ${formatDate(language, to)}`;
  return spanInWords(language, from, to);
}

const OPEN: Record<Language, { readonly from: string; readonly to: string }> = {
  fr: { from: 'à partir du', to: 'jusqu’au' },
  en: { from: 'from', to: 'until' },
};
