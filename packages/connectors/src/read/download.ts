import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { SourceUnreadable } from './source-unreadable.ts';

/** The part of `fetch` that reading a source uses; a test gives its own. */
export type Fetch = (url: string) => Promise<Response>;

/** The bytes that an address answers with, as they come. @throws SourceUnreadable */
export async function* download(url: string, fetch: Fetch): AsyncGenerator<Uint8Array> {
  const response = await fetch(url).catch((cause: unknown) => {
    throw notDownloaded(url, cause instanceof Error ? cause.message : String(cause), cause);
  });
  if (!response.ok || !response.body) throw notDownloaded(url, `HTTP ${response.status}`);
  yield* response.body as unknown as AsyncIterable<Uint8Array>;
}

/** Downloads into a file of its own, for formats read from their end; `remove` deletes it. */
export async function downloadToFile(
  url: string,
  fetch: Fetch,
): Promise<{ readonly path: string; readonly remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'maillage-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  const path = join(folder, 'source');
  try {
    await pipeline(Readable.from(download(url, fetch)), createWriteStream(path));
  } catch (problem) {
    await remove();
    throw problem;
  }
  return { path, remove };
}

function notDownloaded(url: string, why: string, cause?: unknown): SourceUnreadable {
  const details = {
    fr: `${url} : téléchargement impossible (${why}). Réessayez, ou téléchargez le fichier et donnez son chemin.`,
    en: `${url}: cannot be downloaded (${why}). Try again, or download the file and give its path.`,
  };
  return new SourceUnreadable('not-downloaded', details, { cause });
}
