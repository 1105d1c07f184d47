import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { createGunzip } from 'node:zlib';
import type { Input } from '../define-source.ts';
import { download, downloadToFile, type Fetch } from './download.ts';
import { baseName } from './file-name.ts';
import { SourceUnreadable } from './source-unreadable.ts';
import { zipEntry } from './zip-entry.ts';

/**
 * - `files`: the names of the entry to take when the location is a zip; a connector's `files`
 * - `fetch`: what asks for addresses, `globalThis.fetch` unless told
 */
export type OpenOptions = { readonly files?: readonly string[]; readonly fetch?: Fetch };

/**
 * The input that lies at a path or an address: a plain file, a `.gz`, or the right entry of a `.zip`. Nothing but a zip's
 * directory is read before `open` is called. A zip at an address is first downloaded; `close` removes that copy.
 *
 * @throws SourceUnreadable saying what is not there
 */
export async function openInput(
  location: string | URL,
  options: OpenOptions = {},
): Promise<Input & { readonly close: () => Promise<void> }> {
  const where = String(location);
  const fetch = options.fetch ?? globalThis.fetch;
  const nothing = async () => {};
  if (!/^https?:/.test(where)) {
    const path = where.startsWith('file:') ? fileURLToPath(where) : where;
    return { ...(await fileInput(path, options.files ?? ['*'])), close: nothing };
  }
  if (isZip(where)) {
    const copy = await downloadToFile(where, fetch);
    return { ...(await zipEntry(copy.path, options.files ?? ['*'])), close: copy.remove };
  }
  return { ...unzipped({ name: baseName(where), open: () => download(where, fetch) }), close: nothing };
}

async function fileInput(path: string, files: readonly string[]): Promise<Input> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) throw notFound(path);
  if (isZip(path)) return zipEntry(path, files);
  return unzipped({ name: baseName(path), size: found.size, open: () => createReadStream(path) });
}

function isZip(location: string): boolean {
  return baseName(location).toLowerCase().endsWith('.zip');
}

/** A gzipped input, opened; any other as it is. The size of what comes out is not known before it has. */
function unzipped(input: Input): Input {
  if (!input.name.toLowerCase().endsWith('.gz')) return input;
  return { name: input.name.slice(0, -'.gz'.length), open: () => gunzip(input) };
}

async function* gunzip(input: Input): AsyncGenerator<Uint8Array> {
  const packed = Readable.from(input.open());
  const plain = createGunzip();
  packed.on('error', (problem) => plain.destroy(problem));
  try {
    yield* packed.pipe(plain) as AsyncIterable<Uint8Array>;
  } catch (cause) {
    if (cause instanceof SourceUnreadable) throw cause;
    const details = {
      fr: `${input.name} : l'archive gzip est coupée ou abîmée. Téléchargez-la de nouveau.`,
      en: `${input.name}: the gzip archive is cut short or damaged. Download it again.`,
    };
    throw new SourceUnreadable('broken-archive', details, { cause });
  } finally {
    packed.destroy();
    plain.destroy();
  }
}

function notFound(path: string): SourceUnreadable {
  return new SourceUnreadable('not-found', {
    fr: `${path} : il n'y a pas de fichier à cet endroit.`,
    en: `${path}: there is no file there.`,
  });
}
