import type { Text } from '../text.ts';

/** characters of a found value that an issue shows: enough to recognise it, too few to leak a document */
const SHOWN = 80;

/** A value small enough to print: long texts are cut, lists and objects are only told. */
export function shorten(value: unknown): unknown {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  return typeof value === 'string' && value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value;
}

/** A found value as a sentence shows it: texts in the quotes of each language, the rest bare. */
export function quote(value: unknown): Text {
  const short = shorten(value);
  if (typeof value !== 'string') return { fr: String(short), en: String(short) };
  return { fr: `« ${short} »`, en: `"${short}"` };
}

/** What stands at a path, or undefined. */
export function dig(value: unknown, path: readonly (string | number)[]): unknown {
  let at = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Record<string | number, unknown>)[step];
  }
  return at;
}
