import { once } from 'node:events';
import { type Separator, separatorOf } from '@maillage/schemas';
import { type CsvError, type Parser, parse } from 'csv-parse';
import type { Input } from '../define-source.ts';
import { SourceUnreadable } from './source-unreadable.ts';
import { type TextEncodingName, toUtf8 } from './to-utf8.ts';

/** A row of a table; `line` is the one it starts on, the header being on line 1. */
export type CsvRow = { readonly line: number; readonly cells: readonly string[] };

/** What was found out about a table while reading it. */
export type CsvFacts = { encoding: TextEncodingName; separator: Separator; bytes: number };

/** A row longer than this is an unclosed quote: 1 MiB. */
const LONGEST_ROW_BYTES = 1 << 20;

/**
 * Reads a CSV a chunk at a time, header included: separator sniffed from the first line, quotes, CRLF, byte-order mark.
 * Yields the rows that each chunk completes, so that what is held is a chunk and never the file. Blank lines are not rows.
 *
 * @throws SourceUnreadable when a quote is never closed, or the bytes are no text
 */
export async function* readCsv(input: Input, facts: CsvFacts): AsyncGenerator<readonly CsvRow[]> {
  const text = toUtf8(counted(input.open(), facts), input.name, (encoding) => {
    facts.encoding = encoding;
  });
  let rows: CsvRow[] = [];
  let parser: Parser | undefined;
  let head: Buffer = Buffer.alloc(0);
  try {
    for await (const chunk of text) {
      if (!parser) {
        head = Buffer.concat([head, chunk]);
        const end = head.indexOf('\n');
        if (end < 0 && head.length < LONGEST_ROW_BYTES) continue;
        parser = start(head.subarray(0, end < 0 ? head.length : end));
      }
      await write(parser, head.length > 0 ? head : chunk, input.name);
      head = Buffer.alloc(0);
      yield rows;
      rows = [];
    }
    parser ??= start(head);
    if (head.length > 0) await write(parser, head, input.name);
    await finish(parser, input.name);
    yield rows;
  } finally {
    parser?.destroy();
  }

  function start(header: Buffer): Parser {
    facts.separator = separatorOf(header.toString('utf8'));
    const made = parse({
      delimiter: facts.separator,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: LONGEST_ROW_BYTES,
      on_record: (cells: string[], { lines }) => {
        rows.push({ line: lines - newlinesIn(cells), cells });
        return null;
      },
    });
    // a fault also comes back from the write that caused it, which is where it is handled
    made.on('error', () => {});
    return made;
  }
}

async function* counted(bytes: AsyncIterable<Uint8Array>, facts: CsvFacts): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    facts.bytes += chunk.length;
    yield chunk;
  }
}

function newlinesIn(cells: readonly string[]): number {
  return cells.reduce((total, cell) => total + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0);
}

function write(parser: Parser, chunk: Buffer, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    parser.write(chunk, (problem) => (problem ? reject(broken(name, problem)) : resolve()));
  });
}

async function finish(parser: Parser, name: string): Promise<void> {
  parser.resume();
  parser.end();
  try {
    await once(parser, 'end');
  } catch (problem) {
    throw broken(name, problem);
  }
}

function broken(name: string, problem: unknown): SourceUnreadable {
  const { message, lines } = problem as CsvError & { lines?: number };
  const line = lines === undefined ? '' : `, ligne ${lines}`;
  return new SourceUnreadable(
    'broken-table',
    {
      fr: `${name}${line} : le tableau ne se lit plus (${message}). Un guillemet n'est sans doute pas refermé.`,
      en: `${name}${lines === undefined ? '' : `, line ${lines}`}: the table can no longer be read (${message}). A quote is probably not closed.`,
    },
    { cause: problem },
  );
}
