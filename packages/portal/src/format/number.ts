import type { Language } from '@maillage/schemas';

const LOCALES: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };

/** The locale that dates and numbers are written in. */
export function localeOf(language: Language): string {
  return LOCALES[language];
}

/**
 * A number as read: grouped by thousands, two decimals at most.
 *
 * @example
 * formatNumber('fr', 1465278) // => '1 465 278', with narrow unbreakable spaces
 */
export function formatNumber(language: Language, value: number, decimals = 2): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: decimals }).format(value);
}

/**
 * A share (0–1) as a percentage. Between 0 and 1 % or 99 and 100 % one decimal is kept, so that "almost none" is not
 * written "none".
 *
 * @example
 * formatShare('en', 0.583) // => '58%'
 * formatShare('en', 0.004) // => '0.4%'
 */
export function formatShare(language: Language, share: number): string {
  const nearEdge = (share > 0 && share < 0.01) || (share > 0.99 && share < 1);
  return new Intl.NumberFormat(LOCALES[language], {
    style: 'percent',
    maximumFractionDigits: nearEdge ? 1 : 0,
  }).format(share);
}
