import yauzl, { type Entry, type ZipFile } from 'yauzl';
import type { Input } from '../define-source.ts';
import { isNamedAs } from './file-name.ts';
import { SourceUnreadable } from './source-unreadable.ts';

/**
 * The entry of a zip archive that has one of the names; the last in alphabetical order when several have, since the names
 * carry dates.
 *
 * @throws SourceUnreadable when the archive is broken or has no such entry
 */
export async function zipEntry(path: string, patterns: readonly string[]): Promise<Input> {
  const entries = await listEntries(path);
  const found = entries
    .filter((entry) => isNamedAs(entry.fileName, patterns))
    .toSorted((a, b) => a.fileName.localeCompare(b.fileName))
    .at(-1);
  if (!found) throw noSuchEntry(path, patterns, entries);
  return {
    name: found.fileName,
    size: found.uncompressedSize,
    open: () => readEntry(path, found.fileName),
  };
}

async function listEntries(path: string): Promise<readonly Entry[]> {
  const zip = await openZip(path);
  const entries: Entry[] = [];
  try {
    for await (const entry of entriesOf(zip)) entries.push(entry);
  } finally {
    zip.close();
  }
  return entries;
}

async function* readEntry(path: string, name: string): AsyncGenerator<Uint8Array> {
  const zip = await openZip(path);
  try {
    for await (const entry of entriesOf(zip)) {
      if (entry.fileName !== name) continue;
      const { promise, resolve, reject } = Promise.withResolvers<NodeJS.ReadableStream>();
      zip.openReadStream(entry, (problem, stream) => (problem ? reject(problem) : resolve(stream)));
      yield* (await promise) as AsyncIterable<Uint8Array>;
      return;
    }
  } catch (problem) {
    throw broken(path, problem);
  } finally {
    zip.close();
  }
}

function openZip(path: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    yauzl.open(path, { lazyEntries: true, autoClose: false }, (problem, zip) =>
      problem ? reject(broken(path, problem)) : resolve(zip),
    );
  });
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  while (true) {
    const next = Promise.withResolvers<Entry | undefined>();
    const onEntry = (entry: Entry) => next.resolve(entry);
    const onEnd = () => next.resolve(undefined);
    zip.once('entry', onEntry).once('end', onEnd).once('error', next.reject);
    zip.readEntry();
    const entry = await next.promise;
    zip.off('entry', onEntry).off('end', onEnd).off('error', next.reject);
    if (!entry) return;
    yield entry;
  }
}

function broken(path: string, cause: unknown): SourceUnreadable {
  const details = {
    fr: `${path} : l'archive zip ne se lit pas. Téléchargez-la de nouveau.`,
    en: `${path}: the zip archive cannot be read. Download it again.`,
  };
  return new SourceUnreadable('broken-archive', details, { cause });
}

function noSuchEntry(path: string, patterns: readonly string[], entries: readonly Entry[]): SourceUnreadable {
  const [wanted, there] = [patterns.join(', '), entries.map((entry) => entry.fileName).join(', ')];
  return new SourceUnreadable('no-such-entry', {
    fr: `${path} : l'archive n'a pas de fichier ${wanted}. Elle contient : ${there}.`,
    en: `${path}: the archive has no file ${wanted}. It holds: ${there}.`,
  });
}
