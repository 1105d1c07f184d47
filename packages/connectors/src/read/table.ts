import type { Input, ReadEvent, RowNote } from '../define-source.ts';
import { type CsvFacts, readCsv } from './csv.ts';
import { type Layout, matchHeader, type TableEdition } from './header.ts';
import { note } from './note.ts';
import { RowStopped } from './row-stopped.ts';
import { SourceUnreadable } from './source-unreadable.ts';

/** A row by the names of its fields. A field that the edition has not is the empty text. */
export class Row<F extends string> {
  readonly line: number;
  /** what the parsers of its cells repaired; said only when the row is taken */
  readonly notes: RowNote[] = [];
  readonly #cells: readonly string[];
  readonly #layout: Layout<F>;
  constructor(layout: Layout<F>, line: number, cells: readonly string[]) {
    this.#layout = layout;
    this.line = line;
    this.#cells = cells;
  }

  /** What the field holds, trimmed. */
  get(field: F): string {
    return this.raw(field).trim();
  }

  /** What the field holds, as it stands: trimming may cut a name that was encoded twice and ends with à. */
  raw(field: F): string {
    const place = this.#layout.places.get(field);
    return place === undefined ? '' : (this.#cells[place] ?? '');
  }

  /** The name of the field's column in this file. */
  column(field: F): string {
    const place = this.#layout.places.get(field);
    return place === undefined ? field : (this.#layout.names[place] ?? field);
  }
}

/**
 * What makes records of rows: each row says what becomes of it, at once or, for what must wait for the others, at the end.
 * `row` may throw `RowStopped`, as the parsers of cells do.
 */
export type RowReader<F extends string> = {
  readonly row: (row: Row<F>) => Iterable<ReadEvent>;
  readonly end?: () => Iterable<ReadEvent>;
};

/**
 * Reads a table by its header, row by row. Empty rows and rows of another width never reach the reader: they are noted here.
 *
 * @throws SourceChanged when the header belongs to none of the editions
 */
export async function* readTable<F extends string>(
  input: Input,
  editions: readonly TableEdition<F>[],
  start: (edition: string) => RowReader<F>,
): AsyncGenerator<ReadEvent> {
  const facts: CsvFacts = { encoding: 'utf-8', separator: ';', bytes: 0 };
  let layout: Layout<F> | undefined;
  let reader: RowReader<F> | undefined;
  let rows = 0;
  for await (const batch of readCsv(input, facts)) {
    for (const { line, cells } of batch) {
      if (!layout || !reader) {
        layout = matchHeader(cells, editions);
        reader = start(layout.edition);
        yield* unknownColumns(layout);
        continue;
      }
      rows += 1;
      const width = layout.names.length;
      if (cells.every((cell) => cell.trim() === '')) yield note('empty-row', { line });
      else if (cells.length !== width) yield columnCount(line, cells.length, width);
      else yield* take(reader, new Row(layout, line, cells));
    }
    yield { event: 'progress', rows, bytes: facts.bytes };
  }
  if (!reader) throw empty(input.name);
  if (facts.encoding === 'windows-1252') yield note('windows-1252', { line: 1 });
  if (reader.end) yield* reader.end();
  yield { event: 'end', rows };
}

function* take<F extends string>(reader: RowReader<F>, row: Row<F>): Iterable<ReadEvent> {
  try {
    const events = [...reader.row(row)];
    for (const said of row.notes) yield { event: 'note', note: said };
    yield* events;
  } catch (problem) {
    if (!(problem instanceof RowStopped)) throw problem;
    yield { event: 'note', note: problem.note };
  }
}

function* unknownColumns(layout: Layout<string>): Iterable<ReadEvent> {
  for (const column of layout.unknown) yield note('unknown-column', { line: 1, column });
}

function columnCount(line: number, found: number, expected: number): ReadEvent {
  return note('column-count', { line, found: String(found), expected: String(expected) });
}

function empty(name: string): SourceUnreadable {
  return new SourceUnreadable('empty', {
    fr: `${name} : le fichier est vide.`,
    en: `${name}: the file is empty.`,
  });
}
