import { isAscii, isUtf8 } from 'node:buffer';
import { SourceUnreadable } from './source-unreadable.ts';

export type TextEncodingName = 'utf-8' | 'windows-1252';

const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Passes bytes on as UTF-8, without its byte-order mark. Bytes that are not UTF-8 are read as Windows-1252, which is said
 * through `onEncoding`; a file that is both is broken and refused, because half of its accents would be wrong in silence.
 */
export async function* toUtf8(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
  onEncoding: (encoding: TextEncodingName) => void,
): AsyncGenerator<Buffer> {
  let kept: Buffer = Buffer.alloc(0);
  let first = true;
  let encoding: TextEncodingName | undefined;
  for await (const chunk of bytes) {
    const joined = kept.length > 0 ? Buffer.concat([kept, chunk]) : Buffer.from(chunk);
    if (first && joined.length < BOM.length) {
      kept = joined;
      continue;
    }
    const start = first && joined.subarray(0, BOM.length).equals(BOM) ? BOM.length : 0;
    if (start > 0) encoding = 'utf-8';
    first = false;
    const end = encoding === 'windows-1252' ? joined.length : wholeCharacters(joined);
    kept = Buffer.from(joined.subarray(end));
    const out = recode(joined.subarray(start, end));
    if (out.length > 0) yield out;
  }
  if (kept.length > 0) yield recode(kept);

  function recode(part: Buffer): Buffer {
    if (encoding !== 'windows-1252' && isAscii(part)) return part;
    const found = encoding !== 'windows-1252' && isUtf8(part) ? 'utf-8' : 'windows-1252';
    if (encoding === 'utf-8' && found === 'windows-1252') throw mixed(name);
    if (encoding !== found) onEncoding(found);
    encoding = found;
    return found === 'utf-8' ? part : Buffer.from(fromWindows1252(part), 'utf8');
  }
}

function fromWindows1252(part: Buffer): string {
  return new TextDecoder('windows-1252').decode(part);
}

/** Where to cut so that no UTF-8 character is split: a character may miss up to three of its bytes. */
function wholeCharacters(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) return bytesOf(byte) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function bytesOf(leading: number): number {
  if (leading >= 0xf0) return 4;
  return leading >= 0xe0 ? 3 : 2;
}

function mixed(name: string): SourceUnreadable {
  return new SourceUnreadable('mixed-encoding', {
    fr: `${name} : une partie du fichier est en UTF-8, une autre ne l'est pas. Demandez au producteur un fichier entièrement en UTF-8.`,
    en: `${name}: part of the file is UTF-8 and part is not. Ask its producer for a file wholly in UTF-8.`,
  });
}
