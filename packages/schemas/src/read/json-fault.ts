/**
 * Where a text stops being JSON (RFC 8259), as an offset from 0; its length when it only lacks an end.
 *
 * Engines report the place of a fault in some messages and not in others; this reads for the place alone, without recursion.
 *
 * @example
 * jsonFaultAt('[1, oops]') // => 4
 */
export function jsonFaultAt(text: string): number {
  const open: Open[] = [];
  let expected: Expected = 'value';
  let at = skipSpace(text, 0);
  while (at < text.length) {
    const end = tokenEnd(text, at);
    const token = tokenOf(text[at] as string);
    const step: Step | undefined = end === undefined ? undefined : GRAMMAR[expected][token];
    if (end === undefined || step === undefined) return at;
    expected = take(step, token, open);
    at = skipSpace(text, end);
  }
  return at;
}

type Open = '[' | '{';
type Token = 'text' | 'plain' | Open | ']' | '}' | ',' | ':';

/** What may come next; `first-…` right after an opening bracket, where a closing one may come too. */
type Expected =
  | 'value'
  | 'first-value'
  | 'after-item'
  | 'key'
  | 'first-key'
  | 'colon'
  | 'after-entry'
  | 'end';

type Step = Expected | 'open' | 'close' | 'done';

const VALUE = { text: 'done', plain: 'done', '[': 'open', '{': 'open' } as const;

const GRAMMAR: Readonly<Record<Expected, Partial<Record<Token, Step>>>> = {
  value: VALUE,
  'first-value': { ...VALUE, ']': 'close' },
  'after-item': { ',': 'value', ']': 'close' },
  key: { text: 'colon' },
  'first-key': { text: 'colon', '}': 'close' },
  colon: { ':': 'value' },
  'after-entry': { ',': 'key', '}': 'close' },
  end: {},
};

/** What is expected after a step; keeps count of what is open. */
function take(step: Step, token: Token, open: Open[]): Expected {
  switch (step) {
    case 'open':
      open.push(token as Open);
      return token === '[' ? 'first-value' : 'first-key';
    case 'close':
      open.pop();
      return afterValue(open.at(-1));
    case 'done':
      return afterValue(open.at(-1));
    default:
      return step;
  }
}

function afterValue(inside: Open | undefined): Expected {
  if (inside === undefined) return 'end';
  return inside === '[' ? 'after-item' : 'after-entry';
}

function tokenOf(character: string): Token {
  if (character === '"') return 'text';
  return '[]{},:'.includes(character) ? (character as Token) : 'plain';
}

const SPACE = /[ \t\n\r]*/y;
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[[\]{},:]/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

function skipSpace(text: string, at: number): number {
  return matchEnd(SPACE, text, at) ?? at;
}

function tokenEnd(text: string, at: number): number | undefined {
  return text[at] === '"' ? textEnd(text, at + 1) : matchEnd(PLAIN, text, at);
}

function textEnd(text: string, start: number): number | undefined {
  let at: number | undefined = start;
  while (at !== undefined && at < text.length) {
    if (text[at] === '"') return at + 1;
    if (text[at] === '\\') at = matchEnd(ESCAPE, text, at);
    else at = text.charCodeAt(at) < 0x20 ? undefined : at + 1;
  }
  return undefined;
}

function matchEnd(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
