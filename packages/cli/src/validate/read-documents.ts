import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Complaint } from '../command.ts';
import { EXIT } from '../exit-code.ts';

/** One JSON value of a file, and where it stood: `/3` is the fourth item of a list; `line` counts from 1 in NDJSON. */
export type Document =
  | { readonly file: string; readonly pointer: string; readonly line?: number; readonly value: unknown }
  | Unreadable;

/** A place in a file that is not JSON. */
type Unreadable = {
  readonly file: string;
  readonly pointer: string;
  readonly line?: number;
  readonly fault: string;
};

/** The JSON values of a file: one, the items of a list, or one a line in NDJSON (`.ndjson`, `.jsonl`). */
export async function* readDocuments(file: string): AsyncIterable<Document> {
  if (/\.(ndjson|jsonl)$/i.test(file)) yield* readLines(file);
  else yield* readWhole(file);
}

async function* readWhole(file: string): AsyncIterable<Document> {
  const parsed = parse(await readText(file));
  if ('fault' in parsed) yield { file, pointer: '', fault: parsed.fault };
  else if (Array.isArray(parsed.value)) {
    for (const [i, value] of parsed.value.entries()) yield { file, pointer: `/${i}`, value };
  } else yield { file, pointer: '', value: parsed.value };
}

async function* readLines(file: string): AsyncIterable<Document> {
  let line = 0;
  const stream = createReadStream(file, 'utf8');
  try {
    for await (const text of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      line += 1;
      if (text.trim() === '') continue;
      const parsed = parse(text);
      yield { file, pointer: '', line, ...parsed };
    }
  } catch (error) {
    throw cannotRead(file, error);
  }
}

function parse(text: string): { value: unknown } | { fault: string } {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw cannotRead(file, error);
  }
}

function cannotRead(file: string, error: unknown): Complaint {
  const why = (error as NodeJS.ErrnoException).code ?? String(error);
  return new Complaint(EXIT.environment, {
    fr: `${file} ne peut pas être lu (${why}). Vérifiez le chemin et les droits.`,
    en: `${file} cannot be read (${why}). Check the path and the rights.`,
  });
}
