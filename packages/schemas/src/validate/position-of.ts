/**
 * Where the value at a path starts in a JSON text, as an offset; undefined when the path leads nowhere. The text must be JSON.
 * Only the names and brackets on the way are read: nothing is parsed, nothing recurses.
 *
 * @example
 * positionOf('{"a": [1, 2]}', ['a', 1]) // => 10
 */
export function positionOf(text: string, path: readonly (string | number)[]): number | undefined {
  let at = skipSpace(text, 0);
  for (const step of path) {
    const next = typeof step === 'number' ? itemAt(text, at, step) : fieldAt(text, at, step);
    if (next === undefined) return undefined;
    at = next;
  }
  return at;
}

function fieldAt(text: string, from: number, name: string): number | undefined {
  if (text[from] !== '{') return undefined;
  let at = skipSpace(text, from + 1);
  let found: number | undefined;
  while (text[at] === '"') {
    const end = textEnd(text, at);
    const value = skipSpace(text, skipSpace(text, end) + 1);
    // the last of two fields of one name is the one that counts
    if (nameIs(text.slice(at, end), name)) found = value;
    at = skipSpace(text, valueEnd(text, value));
    if (text[at] !== ',') break;
    at = skipSpace(text, at + 1);
  }
  return found;
}

function nameIs(quoted: string, name: string): boolean {
  return quoted.includes('\\') ? JSON.parse(quoted) === name : quoted.slice(1, -1) === name;
}

function itemAt(text: string, from: number, position: number): number | undefined {
  if (text[from] !== '[') return undefined;
  let at = skipSpace(text, from + 1);
  for (let i = 0; i < position; i += 1) {
    at = skipSpace(text, valueEnd(text, at));
    if (text[at] !== ',') return undefined;
    at = skipSpace(text, at + 1);
  }
  return at;
}

/** After the value that starts here. */
function valueEnd(text: string, from: number): number {
  let [at, depth] = [from, 0];
  while (at < text.length) {
    const character = text[at] as string;
    if (character === '"') at = textEnd(text, at) - 1;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') {
      if (depth === 0) return at;
      depth -= 1;
    } else if (character === ',' && depth === 0) return at;
    at += 1;
  }
  return at;
}

/** After the closing quote. */
function textEnd(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

const SPACE = /[ \t\n\r]*/y;

function skipSpace(text: string, at: number): number {
  SPACE.lastIndex = at;
  SPACE.test(text);
  return Math.max(at, SPACE.lastIndex);
}
