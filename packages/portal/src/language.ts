import { LANGUAGES, type Language } from '@maillage/schemas';

/**
 * The language that a browser would rather have, of those spoken here; French when it says nothing of them.
 *
 * @param header  an Accept-Language header
 * @source  RFC 9110 §12.5.4
 * @example
 * preferredLanguage('de, en-GB;q=0.8, fr;q=0.3') // => 'en'
 */
export function preferredLanguage(header: string | undefined): Language {
  const ranges = (header ?? '').split(',').map((part) => {
    const [range = '', ...parameters] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    return { language: range.split('-')[0], quality: quality === undefined ? 1 : Number(quality) };
  });
  const spoken = ranges
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
    .map(({ language }) => LANGUAGES.find((one) => one === language))
    .find((language) => language !== undefined);
  return spoken ?? 'fr';
}
