import { LIMITS } from './limits.ts';
import { FileUnreadable } from './unreadable.ts';

/** A piece of XML: a tag that opens (`empty` when it also closes), one that closes, or text. */
export type XmlToken =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string; readonly empty: boolean }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/**
 * The tags and texts of the XML of a workbook, as it comes. Names lose their prefix. The five entities of XML and numbered
 * characters are read; a document that declares its own is refused, so that none can grow.
 *
 * @throws FileUnreadable on a DOCTYPE, or a tag that never ends
 */
export async function* xmlTokens(text: AsyncIterable<string>): AsyncGenerator<readonly XmlToken[]> {
  let kept = '';
  for await (const chunk of text) {
    const joined = kept + chunk;
    const { tokens, end } = cut(joined);
    kept = joined.slice(end);
    if (kept.length > LIMITS.row) throw broken();
    yield tokens;
  }
}

function cut(text: string): { tokens: XmlToken[]; end: number } {
  const tokens: XmlToken[] = [];
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('<', at);
    if (open < 0) break;
    const end = text.indexOf('>', open);
    if (end < 0) break;
    if (open > at) tokens.push({ kind: 'text', text: unescapeXml(text.slice(at, open)) });
    const tag = tagOf(text.slice(open + 1, end));
    if (tag) tokens.push(tag);
    at = end + 1;
  }
  return { tokens, end: at };
}

function tagOf(inside: string): XmlToken | undefined {
  if (/^!(?:DOCTYPE|ENTITY)/i.test(inside)) throw broken();
  if (inside[0] === '?' || inside[0] === '!') return undefined;
  if (inside[0] === '/') return { kind: 'close', name: local(inside.slice(1).trim()) };
  const empty = inside.endsWith('/');
  const space = inside.search(/[\s/]/);
  const name = local(space < 0 ? inside : inside.slice(0, space));
  return { kind: 'open', name, attributes: space < 0 ? '' : inside.slice(space), empty };
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The value of an attribute, prefix included in its name (`r:id`); undefined when it is not there. */
export function attribute(attributes: string, name: string): string | undefined {
  const at = attributes.indexOf(` ${name}="`);
  if (at < 0) return undefined;
  const start = at + name.length + 3;
  const end = attributes.indexOf('"', start);
  return end < 0 ? undefined : unescapeXml(attributes.slice(start, end));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] as string) : whole;
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
  });
}

function broken(): FileUnreadable {
  return new FileUnreadable('broken-workbook', {
    fr: 'Ce classeur ne se lit pas : son contenu est abîmé. Ouvrez-le dans un tableur et enregistrez-le de nouveau.',
    en: 'This workbook cannot be read: what it holds is damaged. Open it in a spreadsheet and save it again.',
  });
}
