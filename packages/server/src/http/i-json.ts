import type { Text } from '@maillage/schemas';
import { toPointer } from '@maillage/schemas';

/** levels of lists and objects; a MultiPolygon inside a record needs eight */
const DEEPEST = 64;

/**
 * What keeps a JSON value from travelling (RFC 7493): depth, lone surrogates, numbers beyond doubles, a `__proto__`.
 * Undefined when nothing does.
 */
export function travelFault(value: unknown): Text | undefined {
  const waiting: { value: unknown; path: readonly (string | number)[] }[] = [{ value, path: [] }];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    const fault = at.path.length > DEEPEST ? TOO_DEEP : faultOf(at.value, toPointer(at.path));
    if (fault) return fault;
    if (typeof at.value !== 'object' || at.value === null) continue;
    for (const [key, inner] of Object.entries(at.value)) {
      const keyFault = faultOfKey(key, toPointer(at.path));
      if (keyFault) return keyFault;
      if (isPlain(inner)) continue;
      waiting.push({ value: inner, path: [...at.path, Array.isArray(at.value) ? Number(key) : key] });
    }
  }
  return undefined;
}

const TOO_DEEP: Text = {
  fr: `Le contenu s'emboîte sur plus de ${DEEPEST} niveaux.`,
  en: `The body is nested more than ${DEEPEST} levels deep.`,
};

/** Values that cannot be at fault, most of those in an outline: skipped without being queued. */
function isPlain(value: unknown): boolean {
  return (
    value === null || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))
  );
}

function faultOf(value: unknown, pointer: string): Text | undefined {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return {
      fr: `${pointer} : ce nombre est trop grand pour être transmis.`,
      en: `${pointer}: this number is too large to travel.`,
    };
  }
  if (typeof value === 'string' && !value.isWellFormed()) return badText(pointer);
  return undefined;
}

function faultOfKey(key: string, pointer: string): Text | undefined {
  if (key === '__proto__') {
    return {
      fr: `${pointer}/__proto__ : ce nom de champ n'est pas accepté.`,
      en: `${pointer}/__proto__: this field name is not accepted.`,
    };
  }
  return key.isWellFormed() ? undefined : badText(pointer);
}

function badText(pointer: string): Text {
  return {
    fr: `${pointer} : ce texte contient une moitié de caractère Unicode ; il a sans doute été coupé.`,
    en: `${pointer}: this text holds half a Unicode character; it was probably cut.`,
  };
}
