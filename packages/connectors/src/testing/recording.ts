import { fileURLToPath } from 'node:url';
import type { Input } from '../define-source.ts';
import { openInput } from '../read/open-input.ts';

const FOLDER = new URL('../../recordings/', import.meta.url);

/** The path of a recording, from its name in `recordings/`. */
export function pathOf(name: string): string {
  return fileURLToPath(new URL(name, FOLDER));
}

/** A recorded file, gunzipped when its name asks for it. */
export function recording(name: string): Promise<Input> {
  return openInput(pathOf(name));
}

/** A text as a file, in chunks of a few bytes, to try what falls across them. */
export function textInput(text: string | Uint8Array, name = 'essai.csv', chunkBytes = 7): Input {
  const bytes = typeof text === 'string' ? Buffer.from(text, 'utf8') : text;
  return {
    name,
    open: async function* () {
      for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes);
    },
  };
}

/** The whole text of an input. */
export async function textOf(input: Input): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of input.open()) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
