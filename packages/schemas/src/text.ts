/** A sentence or a name in the two languages of the commons: French first, English second. */
export type Text = { readonly fr: string; readonly en: string };

export type Language = keyof Text;

export const LANGUAGES: readonly Language[] = ['fr', 'en'];

/**
 * Fills `{name}` and `{a.b}` in both languages with values of `from`; a missing value reads `?`.
 *
 * @example
 * fill({ fr: 'Ligne {n}', en: 'Line {n}' }, { n: 3 }) // => { fr: 'Ligne 3', en: 'Line 3' }
 */
export function fill(template: Text, from: unknown): Text {
  return { fr: fillOne(template.fr, from), en: fillOne(template.en, from) };
}

function fillOne(template: string, from: unknown): string {
  return template.replace(/\{([\w.-]+)\}/g, (_, path: string) => show(dig(from, path.split('.'))));
}

function dig(from: unknown, path: readonly string[]): unknown {
  let at = from;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Record<string, unknown>)[step];
  }
  return at;
}

function show(value: unknown): string {
  if (value === undefined || value === null) return '?';
  if (Array.isArray(value)) return value.map(show).join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
