import { rangeOf } from '@maillage/schemas';
import type { Input, ReadContext, ReadEvent } from '../define-source.ts';
import { type CommuneAt, parseCommune, parseDate, readName } from './cells.ts';
import { yearOf } from './date.ts';
import { note } from './note.ts';
import { recordId } from './record-id.ts';
import { type Row, readTable } from './table.ts';

type Field = 'commune' | 'name' | 'date';

/**
 * A file that gives one date per commune.
 *
 * - `id`: the source, whose communes name the records
 * - `type`, `field`: the record, and where the date goes in it
 * - `column`: where the date stands in the file
 */
export type DatedFile = {
  readonly id: string;
  readonly type: string;
  readonly field: string;
  readonly column: string;
};

/** What a row says; `text` is its date as written. */
type Said = {
  readonly at: CommuneAt;
  readonly line: number;
  readonly text: string;
  readonly date?: string;
};

/**
 * Reads a date per commune. A commune that comes again keeps the latest usable date, and the others are noted: most repeats
 * hold an empty or a 1900 date beside a usable one.
 */
export function readLatestDates(
  input: Input,
  context: ReadContext,
  file: DatedFile,
): AsyncGenerator<ReadEvent> {
  const edition = {
    id: '2024, 2026',
    columns: { commune: 'cod_commune', name: 'lib_commune', date: file.column },
  };
  return readTable<Field>(input, [edition], () => {
    const latest = new Map<string, Said>();
    return {
      row: (row) => readRow(row, context, latest, file),
      end: () => [...latest].map(([code, said]) => toRecord(code, said, file)),
    };
  });
}

function readRow(
  row: Row<Field>,
  context: ReadContext,
  latest: Map<string, Said>,
  file: DatedFile,
): readonly ReadEvent[] {
  const at = parseCommune(row, 'commune', context);
  readName(row, 'name');
  const date = parseDate(row, 'date', yearOf);
  const here: Said = { at, line: row.line, text: row.get('date') || '—', ...(date && { date }) };
  const code = at.communeAtSource ?? at.commune;
  const before = latest.get(code);
  if (!before) {
    latest.set(code, here);
    return [];
  }
  const [kept, dropped] = isLater(here, before) ? [here, before] : [before, here];
  latest.set(code, kept);
  return [
    note('older-date', { line: dropped.line, column: file.column, found: dropped.text, expected: kept.text }),
  ];
}

/** Any date is later than none; of two, the one that may lie further. */
function isLater(a: Said, b: Said): boolean {
  if (!a.date || !b.date) return a.date !== undefined;
  return rangeOf(a.date).last > rangeOf(b.date).last;
}

function toRecord(code: string, { at, line, date }: Said, file: DatedFile): ReadEvent {
  const body = { ...at, ...(date && { [file.field]: date }) };
  return { event: 'record', line, record: { type: file.type, id: recordId(file.id, code), body } };
}
