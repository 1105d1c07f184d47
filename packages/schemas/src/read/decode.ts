import { FileUnreadable } from './unreadable.ts';

export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'mixed';

/** How the bytes turned out to be written; it is known for sure only once all were read. */
export type Decoded = { encoding: Encoding };

/**
 * Bytes as text, a chunk at a time. A byte-order mark decides; without one, bytes that are not UTF-8 are Windows-1252. A file
 * that starts as UTF-8 and goes on otherwise is `mixed`: its wrong bytes become U+FFFD, so that the rest can be read.
 *
 * @throws FileUnreadable when the bytes are not text: NUL bytes at the start of a file that is not UTF-16
 */
export async function* decode(bytes: AsyncIterable<Uint8Array>, found: Decoded): AsyncGenerator<string> {
  let kept: Uint8Array = new Uint8Array();
  let decoder: Decoder | undefined;
  for await (const chunk of bytes) {
    if (chunk.length === 0) continue;
    if (!decoder) {
      found.encoding = encodingOf(chunk);
      decoder = new Decoder(found);
    }
    const joined = kept.length === 0 ? chunk : concat(kept, chunk);
    const end = wholeCharacters(joined);
    kept = joined.slice(end);
    const text = decoder.decode(joined.subarray(0, end));
    if (text !== '') yield text;
  }
  if (decoder && kept.length > 0) yield decoder.decode(kept);
}

/** Decodes whole characters; changes its mind about the encoding when the bytes say otherwise, and says so. */
class Decoder {
  readonly #found: Decoded;
  #decoder: TextDecoder;
  #beyondAscii = false;
  #fatal = true;

  constructor(found: Decoded) {
    this.#found = found;
    const wide = found.encoding === 'utf-16le' || found.encoding === 'utf-16be';
    this.#decoder = wide
      ? new TextDecoder(found.encoding)
      : new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });
    this.#fatal = !wide;
  }

  decode(bytes: Uint8Array): string {
    if (!this.#fatal) return this.#decoder.decode(bytes, { stream: true });
    try {
      const text = this.#decoder.decode(bytes);
      this.#beyondAscii ||= text.length !== bytes.length;
      return text;
    } catch {
      const mixed = this.#beyondAscii || this.#found.encoding === 'utf-8-bom';
      this.#found.encoding = mixed ? 'mixed' : 'windows-1252';
      this.#decoder = new TextDecoder(mixed ? 'utf-8' : 'windows-1252');
      this.#fatal = false;
      return this.#decoder.decode(bytes, { stream: true });
    }
  }
}

/** Where to cut so that no UTF-8 character is split: one may miss up to three of its bytes. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0)
      return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function concat(a: Uint8Array, b: Uint8Array): Uint8Array {
  const whole = new Uint8Array(a.length + b.length);
  whole.set(a);
  whole.set(b, a.length);
  return whole;
}

function encodingOf(head: Uint8Array): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (head.subarray(0, 1024).includes(0)) throw binary();
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 'utf-8-bom' : 'utf-8';
}

function binary(): FileUnreadable {
  return new FileUnreadable('binary', {
    fr: "Ce fichier n'est pas du texte : il contient des octets nuls. Donnez du JSON, du CSV, un classeur .xlsx ou un zip de ceux-là.",
    en: 'This file is not text: it holds NUL bytes. Give JSON, CSV, an .xlsx workbook or a zip of these.',
  });
}
