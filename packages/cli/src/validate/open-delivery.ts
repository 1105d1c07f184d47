import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import type { Delivery } from '@maillage/schemas';
import { Complaint } from '../command.ts';
import { EXIT } from '../exit-code.ts';

/** A file of this disk as a delivery; `-` is what comes on the standard input. @throws Complaint when it cannot be read */
export async function openDelivery(path: string): Promise<Delivery> {
  if (path === '-') return { name: '-', stream: () => process.stdin };
  const found = await stat(path).catch((error) => {
    throw cannotRead(path, error);
  });
  if (!found.isFile()) throw cannotRead(path, { code: 'EISDIR' });
  return {
    name: path,
    size: found.size,
    stream: () => read(path),
    slice: (start, end) => slice(path, start, end),
  };
}

async function* read(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { highWaterMark: CHUNK });
  } catch (error) {
    throw cannotRead(path, error);
  }
}

/** bytes read at once, 64 KiB: what a batch is made of dies young */
const CHUNK = 1 << 16;

async function slice(path: string, start: number, end: number): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const bytes = new Uint8Array(Math.max(0, end - start));
    const { bytesRead } = await file.read(bytes, 0, bytes.length, start);
    return bytes.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function cannotRead(file: string, error: unknown): Complaint {
  const why = (error as NodeJS.ErrnoException).code ?? String(error);
  return new Complaint(EXIT.environment, {
    fr: `${file} ne peut pas être lu (${why}). Vérifiez le chemin et les droits.`,
    en: `${file} cannot be read (${why}). Check the path and the rights.`,
  });
}
