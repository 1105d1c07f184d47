import type { Delivery } from './delivery.ts';
import { inflate } from './inflate.ts';
import { LIMITS } from './limits.ts';
import { FileUnreadable } from './unreadable.ts';

/** A file of an archive. */
export type ZipEntry = {
  readonly name: string;
  readonly size: number;
  open(): AsyncIterable<Uint8Array>;
};

/** Signatures and sizes of the parts of an archive — APPNOTE.TXT 6.3.10, PKWARE, §4.3.6 to §4.3.16. */
const END = { signature: 0x06054b50, size: 22 };
const CENTRAL = { signature: 0x02014b50, size: 46 };
const LOCAL = { signature: 0x04034b50, size: 30 };
const END64 = { signature: 0x06064b50, size: 56 };
const LOCATOR64 = { signature: 0x07064b50, size: 20 };
/** bytes of the longest comment after the end record */
const COMMENT = 0xffff;
/** bytes read at once from an archive: 64 KiB */
const CHUNK = 1 << 16;

/**
 * The files of a zip archive, by its central directory; folders left out. Names stay names: nothing is ever written under
 * them.
 *
 * @throws FileUnreadable when the archive is cut, damaged, encrypted or holds too much
 */
export async function listZip(delivery: Delivery): Promise<readonly ZipEntry[]> {
  const bytes = await randomAccess(delivery);
  const { offset, size, count } = await directoryOf(bytes);
  if (count > LIMITS.entries || size > LIMITS.directory) throw tooMany(count);
  const directory = viewOf(await bytes.slice(offset, offset + size));
  const entries: ZipEntry[] = [];
  let at = 0;
  while (at + CENTRAL.size <= directory.byteLength && entries.length <= LIMITS.entries) {
    if (directory.getUint32(at, true) !== CENTRAL.signature) throw damaged();
    const entry = entryAt(directory, at, bytes);
    if (!entry.name.endsWith('/')) entries.push(entry);
    at +=
      CENTRAL.size +
      directory.getUint16(at + 28, true) +
      directory.getUint16(at + 30, true) +
      directory.getUint16(at + 32, true);
  }
  return entries;
}

type RandomAccess = { readonly size: number; slice(start: number, end: number): Promise<Uint8Array> };

async function randomAccess(delivery: Delivery): Promise<RandomAccess> {
  if (delivery.slice && delivery.size !== undefined) {
    return { size: delivery.size, slice: (start, end) => delivery.slice?.(start, end) ?? nothing() };
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of delivery.stream()) {
    size += chunk.length;
    if (size > LIMITS.spooled) throw tooLarge();
    chunks.push(chunk);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return { size, slice: async (start, end) => whole.subarray(start, end) };
}

async function nothing(): Promise<Uint8Array> {
  return new Uint8Array();
}

type Directory = { readonly offset: number; readonly size: number; readonly count: number };

async function directoryOf(bytes: RandomAccess): Promise<Directory> {
  const start = Math.max(0, bytes.size - END.size - COMMENT);
  const tail = viewOf(await bytes.slice(start, bytes.size));
  for (let at = tail.byteLength - END.size; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) !== END.signature) continue;
    const count = tail.getUint16(at + 10, true);
    const [size, offset] = [tail.getUint32(at + 12, true), tail.getUint32(at + 16, true)];
    if (count !== 0xffff && size !== 0xffffffff && offset !== 0xffffffff)
      return inside({ offset, size, count }, bytes);
    return inside(await directory64(bytes, tail, at - LOCATOR64.size), bytes);
  }
  throw damaged();
}

async function directory64(bytes: RandomAccess, tail: DataView, at: number): Promise<Directory> {
  if (at < 0 || tail.getUint32(at, true) !== LOCATOR64.signature) throw damaged();
  const place = Number(tail.getBigUint64(at + 8, true));
  const end = viewOf(await bytes.slice(place, place + END64.size));
  if (end.byteLength < END64.size || end.getUint32(0, true) !== END64.signature) throw damaged();
  return {
    count: Number(end.getBigUint64(32, true)),
    size: Number(end.getBigUint64(40, true)),
    offset: Number(end.getBigUint64(48, true)),
  };
}

function inside(directory: Directory, bytes: RandomAccess): Directory {
  if (directory.offset + directory.size > bytes.size) throw damaged();
  return directory;
}

function entryAt(directory: DataView, at: number, bytes: RandomAccess): ZipEntry {
  const [flags, method] = [directory.getUint16(at + 8, true), directory.getUint16(at + 10, true)];
  const nameLength = directory.getUint16(at + 28, true);
  const raw = bytesOf(directory, at + CENTRAL.size, nameLength);
  const sizes = sizesAt(directory, at, nameLength);
  return {
    name: nameOf(raw, (flags & 0x800) !== 0),
    size: sizes.size,
    open: () => openEntry(bytes, { ...sizes, flags, method }),
  };
}

type Sizes = { readonly packed: number; readonly size: number; readonly offset: number };

/** Sizes and offset of an entry; those that do not fit in 32 bits are in the zip64 extra field, in this order. */
function sizesAt(directory: DataView, at: number, nameLength: number): Sizes {
  let [packed, size, offset] = [20, 24, 42].map((from) => directory.getUint32(at + from, true)) as [
    number,
    number,
    number,
  ];
  let extra = at + CENTRAL.size + nameLength;
  const end = extra + directory.getUint16(at + 30, true);
  while (extra + 4 <= end && extra + 4 <= directory.byteLength) {
    const [id, length] = [directory.getUint16(extra, true), directory.getUint16(extra + 2, true)];
    if (id === 1 && extra + 4 + length <= directory.byteLength) {
      let from = extra + 4;
      const next = () => {
        if (from + 8 > extra + 4 + length) throw damaged();
        from += 8;
        return Number(directory.getBigUint64(from - 8, true));
      };
      if (size === 0xffffffff) size = next();
      if (packed === 0xffffffff) packed = next();
      if (offset === 0xffffffff) offset = next();
    }
    extra += 4 + length;
  }
  return { packed, size, offset };
}

async function* openEntry(
  bytes: RandomAccess,
  entry: Sizes & { readonly flags: number; readonly method: number },
): AsyncGenerator<Uint8Array> {
  if ((entry.flags & 1) !== 0) throw encrypted();
  if (entry.method !== 0 && entry.method !== 8) throw damaged();
  const local = viewOf(await bytes.slice(entry.offset, entry.offset + LOCAL.size));
  if (local.byteLength < LOCAL.size || local.getUint32(0, true) !== LOCAL.signature) throw damaged();
  const start = entry.offset + LOCAL.size + local.getUint16(26, true) + local.getUint16(28, true);
  if (start + entry.packed > bytes.size) throw damaged();
  const packed = range(bytes, start, start + entry.packed);
  yield* entry.method === 0 ? packed : inflate(packed, 'deflate-raw');
}

async function* range(bytes: RandomAccess, start: number, end: number): AsyncGenerator<Uint8Array> {
  for (let at = start; at < end; at += CHUNK) yield await bytes.slice(at, Math.min(at + CHUNK, end));
}

/** Names are UTF-8 when the archive says so, or when they can be; else the old PC's, read here as Windows-1252. */
function nameOf(raw: Uint8Array, utf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    return new TextDecoder(utf8 ? 'utf-8' : 'windows-1252').decode(raw);
  }
}

function bytesOf(view: DataView, at: number, length: number): Uint8Array {
  if (at + length > view.byteLength) throw damaged();
  return new Uint8Array(view.buffer, view.byteOffset + at, length);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function damaged(): FileUnreadable {
  return new FileUnreadable('broken-archive', {
    fr: "L'archive zip est coupée ou abîmée. Téléchargez-la de nouveau.",
    en: 'The zip archive is cut short or damaged. Download it again.',
  });
}

function encrypted(): FileUnreadable {
  return new FileUnreadable('encrypted', {
    fr: "Ce fichier de l'archive est protégé par un mot de passe. Donnez-le sans protection.",
    en: 'This file of the archive is protected by a password. Give it without protection.',
  });
}

function tooMany(count: number): FileUnreadable {
  return new FileUnreadable('too-many-files', {
    fr: `L'archive annonce ${count} fichiers ; ${LIMITS.entries} au plus sont lus. Partagez-la en plusieurs.`,
    en: `The archive announces ${count} files; ${LIMITS.entries} at most are read. Split it.`,
  });
}

function tooLarge(): FileUnreadable {
  return new FileUnreadable('too-large-to-hold', {
    fr: "Cette archive est trop grande pour être lue d'un flux. Enregistrez-la d'abord dans un fichier.",
    en: 'This archive is too large to be read from a pipe. Save it to a file first.',
  });
}
