import type { Language } from '@maillage/schemas';

/**
 * The language that a caller prefers among ours, from Accept-Language (RFC 9110 § 12.5.4).
 *
 * @example
 * preferredLanguage('en-GB,en;q=0.9,fr;q=0.4', 'fr') // => 'en'
 */
export function preferredLanguage(header: string | null, fallback: Language): Language {
  if (header === null) return fallback;
  const quality = { fr: 0, en: 0 };
  for (const part of header.split(',').slice(0, 20)) {
    const [range = '', ...parameters] = part.trim().toLowerCase().split(';');
    const q = qualityOf(parameters);
    const language = range.slice(0, 2);
    if (range === '*') quality[fallback] = Math.max(quality[fallback], q);
    else if (language === 'fr' || language === 'en') quality[language] = Math.max(quality[language], q);
  }
  if (quality.fr === quality.en) return fallback;
  return quality.fr > quality.en ? 'fr' : 'en';
}

/** The `q` of a range, 1 when it has none, 0 when it cannot be read. */
export function qualityOf(parameters: readonly string[]): number {
  const q = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith('q='));
  if (q === undefined) return 1;
  const value = Number(q.slice(2));
  return value >= 0 && value <= 1 ? value : 0;
}
