import { LIMITS } from './limits.ts';

/** A row as it is cut: the line it starts on (from 1), its cells, its text without quotes resolved. */
export type CsvRow = { readonly line: number; readonly cells: string[]; readonly text: string };

/** Why rows can no longer be told apart. */
export type CsvFault = { readonly line: number; readonly fault: 'too-long' | 'unclosed-quote' };

/**
 * Cuts text into rows, a chunk at a time (RFC 4180, and what people write: CRLF, LF or CR, quotes doubled inside quotes).
 * Lines without a quote, nearly all of them, are split as they stand. Blank lines are not rows.
 */
export class CsvCutter {
  readonly #separator: string;
  #text = '';
  #at = 0;
  #line = 1;
  /** where the next quote stands in the text; looked for once, not at each row */
  #quote = -1;

  constructor(separator: string) {
    this.#separator = separator;
  }

  /** The rows that this chunk completes. */
  push(chunk: string): (CsvRow | CsvFault)[] {
    this.#text = this.#text.slice(this.#at) + chunk;
    this.#at = 0;
    this.#quote = -1;
    return this.#cut(false);
  }

  /** The last row, when the file does not end with a line break. */
  end(): (CsvRow | CsvFault)[] {
    return this.#cut(true);
  }

  #cut(last: boolean): (CsvRow | CsvFault)[] {
    const found: (CsvRow | CsvFault)[] = [];
    while (this.#at < this.#text.length) {
      const end = this.#rowEnd(last) ?? this.#endByForce(last, found);
      if (end === undefined) break;
      this.#take(end, found);
    }
    return found;
  }

  #take(end: number, found: (CsvRow | CsvFault)[]): void {
    const row = this.#text.slice(this.#at, end);
    const quoted = this.#quote >= this.#at && this.#quote < end;
    if (row.trim() !== '') {
      const cells = quoted ? quotedCells(row, this.#separator) : row.split(this.#separator);
      found.push({ line: this.#line, cells, text: row });
    }
    this.#line += quoted ? row.split(/\r\n|\n|\r/).length : 1;
    this.#at = end + (this.#text[end] === '\r' && this.#text[end + 1] === '\n' ? 2 : 1);
  }

  /** Where the row ends, before its line break; undefined when more text is needed to know. */
  #rowEnd(last: boolean): number | undefined {
    const end = lineEnd(this.#text, this.#at, last);
    if (end === undefined) return undefined;
    if (this.#quote < this.#at) {
      const quote = this.#text.indexOf('"', this.#at);
      this.#quote = quote < 0 ? this.#text.length : quote;
    }
    return this.#quote >= end ? end : quotedEnd(this.#text, this.#at, this.#separator, last);
  }

  /** A row too long, or a quote never closed: said, then its first line is a row, so that the others are read. */
  #endByForce(last: boolean, found: (CsvRow | CsvFault)[]): number | undefined {
    if (!last && this.#text.length - this.#at <= LIMITS.row) return undefined;
    const end = lineEnd(this.#text, this.#at, true) ?? this.#text.length;
    const tooLong = end - this.#at > LIMITS.row;
    found.push({ line: this.#line, fault: tooLong ? 'too-long' : 'unclosed-quote' });
    if (!tooLong) return end;
    this.#line += 1;
    this.#at = end;
    return undefined;
  }
}

/** Where a row that holds quotes ends, or undefined. A quote opens only at the start of a cell. */
function quotedEnd(text: string, from: number, separator: string, last: boolean): number | undefined {
  let [at, starts] = [from, true];
  while (at < text.length) {
    const character = text[at];
    if (starts && character === '"') {
      at = closing(text, at + 1);
      if (at < 0) return undefined;
      starts = false;
      continue;
    }
    if (character === '\n') return at;
    if (character === '\r') return at + 1 < text.length || last ? at : undefined;
    starts = character === separator;
    at += 1;
  }
  return last ? text.length : undefined;
}

/** The first line break from a place on; undefined when there is none yet: a final CR waits for the LF that may follow. */
function lineEnd(text: string, from: number, last: boolean): number | undefined {
  const feed = text.indexOf('\n', from);
  if (feed > from && text[feed - 1] === '\r') return feed - 1;
  if (feed >= 0) return feed;
  const end = text.indexOf('\r', from);
  if (end >= 0 && (last || end + 1 < text.length)) return end;
  return last ? text.length : undefined;
}

/** After the quote that closes; −1 when there is none. */
function closing(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at < 0 ? -1 : at + 1;
}

function quotedCells(row: string, separator: string): string[] {
  const cells: string[] = [];
  let at = 0;
  while (at <= row.length) {
    if (row[at] === '"') {
      const end = closing(row, at + 1);
      const stop = end < 0 ? row.length : end;
      const rest = nextSeparator(row, separator, stop);
      cells.push(row.slice(at + 1, stop - (end < 0 ? 0 : 1)).replaceAll('""', '"') + row.slice(stop, rest));
      at = rest + 1;
    } else {
      const end = nextSeparator(row, separator, at);
      cells.push(row.slice(at, end));
      at = end + 1;
    }
  }
  return cells;
}

function nextSeparator(row: string, separator: string, from: number): number {
  const at = row.indexOf(separator, from);
  return at < 0 ? row.length : at;
}
