/** A sentence or a name in the two languages of the commons: French first, English second. */
export type Text = { readonly fr: string; readonly en: string };

export type Language = keyof Text;

export const LANGUAGES: readonly Language[] = ['fr', 'en'];

/**
 * Fills `{name}` and `{a.b}` in both languages with values of `from`; a missing value reads `?`, a {@link Text} reads in
 * the language being filled.
 *
 * @example
 * fill({ fr: 'Ligne {n}', en: 'Line {n}' }, { n: 3 }) // => { fr: 'Ligne 3', en: 'Line 3' }
 */
export function fill(template: Text, from: unknown): Text {
  return { fr: fillOne(template.fr, from, 'fr'), en: fillOne(template.en, from, 'en') };
}

function fillOne(template: string, from: unknown, language: Language): string {
  return template.replace(/\{([\w.-]+)\}/g, (_, path: string) => show(dig(from, path.split('.')), language));
}

/**
 * Names in a row, as a sentence lists them.
 *
 * @example
 * enumerate([{ fr: 'PPI', en: 'PPI' }, { fr: 'forêt', en: 'forest' }]) // => { fr: 'PPI et forêt', en: 'PPI and forest' }
 */
export function enumerate(names: readonly Text[]): Text {
  return { fr: inRow(names, 'fr', ' et '), en: inRow(names, 'en', ' and ') };
}

function inRow(names: readonly Text[], language: Language, and: string): string {
  const said = names.map((name) => name[language]);
  return said.length < 2 ? said.join('') : said.slice(0, -1).join(', ') + and + said.at(-1);
}

function dig(from: unknown, path: readonly string[]): unknown {
  let at = from;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Record<string, unknown>)[step];
  }
  return at;
}

function show(value: unknown, language: Language): string {
  if (value === undefined || value === null) return '?';
  if (Array.isArray(value)) return value.map((one) => show(one, language)).join(', ');
  if (isText(value)) return value[language];
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function isText(value: unknown): value is Text {
  return (
    typeof value === 'object' && value !== null && Object.hasOwn(value, 'fr') && Object.hasOwn(value, 'en')
  );
}
