import { toCommuneCode, undoDoubleEncoding } from '@maillage/schemas';
import type { ReadContext } from '../define-source.ts';
import type { DateRead } from './date.ts';
import { noteOf } from './note.ts';
import type { ReasonCode } from './reasons.ts';
import { RowStopped } from './row-stopped.ts';
import { isInScope } from './scope.ts';
import type { Row } from './table.ts';

/** The commune of a row: the one of today, and the code that the source wrote when that commune has since merged. */
export type CommuneAt = { readonly commune: string; readonly communeAtSource?: string };

/**
 * Reads a commune code: lost zeros put back, former communes followed to the present one.
 *
 * @throws RowStopped when there is no code, when no commune ever had it, or when it is outside the départements asked for
 */
export function parseCommune<F extends string>(row: Row<F>, field: F, context: ReadContext): CommuneAt {
  const found = parseText(row, field);
  const at = { line: row.line, column: row.column(field), found };
  const code = toCommuneCode(found);
  if (!code) throw stop('unreadable-code', { ...at, expected: '62225' });
  if (code !== found.toUpperCase()) row.notes.push(noteOf('padded-code', { ...at, expected: code }));
  const place = placeOf(code, context);
  if (typeof place === 'string') throw stop(place, { ...at, found: code });
  if (place.communeAtSource) {
    row.notes.push(noteOf('merged-commune', { ...at, found: code, expected: place.commune }));
  }
  return place;
}

/** The commune that a code means today, or the reason why there is none to speak of. */
export function placeOf(code: string, context: ReadContext): CommuneAt | 'outside-scope' | 'unknown-commune' {
  const current = context.currentCommune ? context.currentCommune(code) : code;
  if (!isInScope(context, code, current)) return 'outside-scope';
  if (!current) return 'unknown-commune';
  return current === code ? { commune: code } : { commune: current, communeAtSource: code };
}

/**
 * Reads a date, as `read` understands those of the source. An empty cell gives none.
 *
 * @throws RowStopped when the cell holds something that is no date
 */
export function parseDate<F extends string>(
  row: Row<F>,
  field: F,
  read: (text: string) => DateRead | undefined,
): string | undefined {
  const found = row.get(field);
  const at = { line: row.line, column: row.column(field), found };
  const date = read(found);
  if (!date) throw stop('unreadable-date', { ...at, expected: '2019-03-01' });
  if (date.understood) {
    row.notes.push(noteOf(date.understood, { ...at, ...(date.date && { expected: date.date }) }));
  }
  return date.date;
}

/** Reads a whole number. @throws RowStopped */
export function parseCount<F extends string>(row: Row<F>, field: F): number {
  const found = parseText(row, field);
  const digits = found.replace(/[\s\u202f]/g, '');
  if (/^\d+$/.test(digits)) return Number(digits);
  throw stop('unreadable-number', { line: row.line, column: row.column(field), found, expected: '1234' });
}

/** Reads a text that must be there. @throws RowStopped */
export function parseText<F extends string>(row: Row<F>, field: F): string {
  const found = row.get(field);
  if (found !== '') return found;
  throw stop('missing-value', { line: row.line, column: row.column(field) });
}

/** Reads one of the values that a column is known to hold. @throws RowStopped naming those known */
export function parseOneOf<F extends string, V>(
  row: Row<F>,
  field: F,
  known: Readonly<Record<string, V>>,
): V {
  const found = parseText(row, field);
  if (Object.hasOwn(known, found)) return known[found] as V;
  const expected = Object.keys(known).join(', ');
  throw stop('unknown-value', { line: row.line, column: row.column(field), found, expected });
}

/** Reads a name, decoding a second time one that was encoded twice; the original stays in the note. */
export function readName<F extends string>(row: Row<F>, field: F): string {
  const found = row.raw(field);
  const expected = undoDoubleEncoding(found)?.trim();
  if (expected === undefined) return found.trim();
  row.notes.push(
    noteOf('double-encoded-name', { line: row.line, column: row.column(field), found, expected }),
  );
  return expected;
}

/** What to throw to end a row there. */
export function stop(reason: ReasonCode, details: Parameters<typeof noteOf>[1]): RowStopped {
  return new RowStopped(noteOf(reason, details));
}
