import type { GivenFault, GivenValue, Place } from './given.ts';
import { jsonFaultAt } from './json-fault.ts';
import { unreadable } from './unreadable.ts';

/** texts longer than this are not read a second time to find where they stop being JSON: 1 Mi characters */
const LOCATED = 1 << 20;

/** A text as a JSON value, or the place where it stops being JSON. `place` says where the text starts. */
export function parseJson(text: string, place: Place): GivenValue | GivenFault {
  try {
    return { kind: 'value', place, value: JSON.parse(text), text };
  } catch {
    return notJson(text, place);
  }
}

function notJson(text: string, place: Place): GivenFault {
  const at = text.length > LOCATED ? 0 : jsonFaultAt(text);
  const { line, column } = placeIn(text, at, place);
  const found = text.slice(at, at + 20).split(/[\r\n]/, 1)[0] ?? '';
  const ends = at >= text.trimEnd().length;
  const fr = ends ? 'le texte s’arrête trop tôt' : `« ${found} » n'a pas sa place ici`;
  const en = ends ? 'the text stops too early' : `"${found}" does not belong here`;
  return unreadable({ ...place, line, column }, 'not-json', {
    fr: `Ce n'est pas du JSON : ${fr} (ligne ${line}, colonne ${column}).`,
    en: `This is not JSON: ${en} (line ${line}, column ${column}).`,
  });
}

/** Line and column, from 1, of an offset in a text that itself starts at a place. */
export function placeIn(text: string, at: number, start: Place): { line: number; column: number } {
  const before = text.slice(0, at);
  const lines = before.split('\n');
  const column = (lines.at(-1)?.length ?? 0) + 1;
  return {
    line: (start.line ?? 1) + lines.length - 1,
    column: lines.length === 1 ? column + (start.column ?? 1) - 1 : column,
  };
}
