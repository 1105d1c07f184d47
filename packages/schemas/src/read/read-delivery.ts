import { type Decoded, decode, type Encoding } from './decode.ts';
import { type Delivery, deliveryOf } from './delivery.ts';
import type { Given } from './given.ts';
import { inflate } from './inflate.ts';
import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';
import { readNdjson } from './read-ndjson.ts';
import { isWorkbook, readXlsx } from './read-xlsx.ts';
import { type Kind, SNIFFED, sniff } from './sniff.ts';
import { FileUnreadable, unreadable } from './unreadable.ts';
import { listZip, type ZipEntry } from './zip.ts';

/**
 * Everything that a file holds, by batches, in order: JSON, NDJSON, GeoJSON, CSV, XLSX, gzip and zip of these. Memory does not
 * grow with the file. Nothing about the data makes it throw: what cannot be read is given as a fault. What the delivery
 * itself throws (a disk, a network) goes through.
 */
export async function* readDelivery(delivery: Delivery): AsyncGenerator<readonly Given[]> {
  yield* guarded(delivery.name, readAny(delivery, 'outside'));
}

/** Turns what stops a file into an issue about that file. */
async function* guarded(
  file: string,
  given: AsyncIterable<readonly Given[]>,
): AsyncGenerator<readonly Given[]> {
  try {
    yield* given;
  } catch (problem) {
    if (!(problem instanceof FileUnreadable)) throw problem;
    yield [unreadable({ file, pointer: '' }, problem.code, problem.text)];
  }
}

/** An archive is opened outside, not inside another: archives in archives are how bombs are made. */
type Depth = 'outside' | 'inside';

async function* readAny(delivery: Delivery, depth: Depth): AsyncGenerator<readonly Given[]> {
  const { head, rest, close } = await peek(delivery.stream());
  const kind = sniff(head, delivery.name);
  if (typeof kind === 'object' || kind === 'zip') await close();
  if (typeof kind === 'object') throw new FileUnreadable(kind.refused, kind.text);
  if (kind === 'zip') yield* readArchive(delivery, depth);
  else if (kind === 'gzip') {
    if (depth === 'inside') throw nested();
    const name = delivery.name.replace(/\.gz$/i, '');
    yield* readAny({ name, stream: () => inflate(rest, 'gzip') }, 'inside');
  } else yield* readText(kind, rest, delivery.name);
}

async function* readArchive(delivery: Delivery, depth: Depth): AsyncGenerator<readonly Given[]> {
  const entries = await listZip(delivery);
  if (isWorkbook(entries)) {
    yield* readXlsx(entries, delivery.name);
    return;
  }
  if (depth === 'inside') throw nested();
  if (entries.length === 0) throw emptyArchive();
  for (const entry of entries.filter(isData)) {
    const name = `${delivery.name}/${entry.name}`;
    yield* guarded(name, readAny({ name, size: entry.size, stream: () => entry.open() }, 'inside'));
  }
}

/** Not what systems add beside the files of an archive. */
function isData({ name }: ZipEntry): boolean {
  return !/(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|\._)/.test(name);
}

async function* readText(
  kind: Extract<Kind, string>,
  bytes: AsyncIterable<Uint8Array>,
  file: string,
): AsyncGenerator<readonly Given[]> {
  const decoded: Decoded = { encoding: 'utf-8' };
  const text = decode(bytes, decoded);
  const read = kind === 'csv' ? readCsv : kind === 'ndjson' ? readNdjson : readJson;
  let format: Extract<Given, { kind: 'reading' }> | undefined;
  for await (const batch of read(text, file)) {
    const reading = batch.find((given) => given.kind === 'reading');
    format ??= reading;
    yield batch.filter((given) => given !== reading);
  }
  if (format) yield [{ ...format, reading: { ...format.reading, encoding: decoded.encoding } }];
  const doubt = ENCODING_FAULTS[decoded.encoding];
  if (doubt)
    yield [unreadable({ file, pointer: '' }, doubt.code, doubt.text)].map((fault) => ({
      ...fault,
      issue: { ...fault.issue, severity: doubt.severity },
    }));
}

const ENCODING_FAULTS: Partial<
  Record<
    Encoding,
    {
      readonly code: string;
      readonly severity: 'error' | 'info';
      readonly text: { readonly fr: string; readonly en: string };
    }
  >
> = {
  'windows-1252': {
    code: 'windows-1252',
    severity: 'info',
    text: {
      fr: 'Ce fichier est en Windows-1252 ; il a été lu comme tel. Enregistrez-le en UTF-8 pour que tous le lisent pareil.',
      en: 'This file is in Windows-1252 and was read so. Save it in UTF-8, so that everybody reads it the same way.',
    },
  },
  mixed: {
    code: 'mixed-encoding',
    severity: 'error',
    text: {
      fr: "Une partie du fichier est en UTF-8, une autre ne l'est pas : ses accents ne peuvent pas être lus avec certitude (remplacés par �). Demandez un fichier entièrement en UTF-8.",
      en: 'Part of the file is UTF-8 and part is not: its accents cannot be read for sure (replaced by �). Ask for a file wholly in UTF-8.',
    },
  },
};

type Peeked = {
  readonly head: Uint8Array;
  readonly rest: AsyncGenerator<Uint8Array>;
  readonly close: () => Promise<unknown>;
};

/** The first bytes of a stream, and all of it again. */
async function peek(stream: AsyncIterable<Uint8Array>): Promise<Peeked> {
  const source = stream[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (length < SNIFFED) {
    const next = await source.next();
    if (next.done) break;
    chunks.push(next.value);
    length += next.value.length;
  }
  const start = join(chunks, length);
  return {
    head: start.subarray(0, SNIFFED),
    rest: again(start, source),
    close: async () => source.return?.(),
  };
}

async function* again(start: Uint8Array, source: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (start.length > 0) yield start;
    for (;;) {
      const next = await source.next();
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await source.return?.();
  }
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = chunks;
  if (chunks.length === 1 && only) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Reads a text that is already whole. */
export function readWhole(name: string, text: string): AsyncGenerator<readonly Given[]> {
  return readDelivery(deliveryOf(name, new TextEncoder().encode(text)));
}

function nested(): FileUnreadable {
  return new FileUnreadable('nested-archive', {
    fr: "Une archive dans une archive n'est pas ouverte. Sortez-la d'abord.",
    en: 'An archive inside an archive is not opened. Take it out first.',
  });
}

function emptyArchive(): FileUnreadable {
  return new FileUnreadable('empty', {
    fr: "L'archive ne contient aucun fichier.",
    en: 'The archive holds no file.',
  });
}
