import { CsvCutter, type CsvFault, type CsvRow } from './csv-rows.ts';
import type { Given } from './given.ts';
import { LIMITS } from './limits.ts';
import { separatorOf } from './separator.ts';
import { TEXT_FAULTS } from './text-faults.ts';
import { unreadable } from './unreadable.ts';

/** The rows of a table in text, its header first. The separator is the one that splits the header most. */
export async function* readCsv(text: AsyncIterable<string>, file: string): AsyncGenerator<readonly Given[]> {
  let cutter: Started | undefined;
  let head = '';
  const state: TableState = { file, header: false };
  for await (const chunk of text) {
    if (!cutter) {
      head += chunk;
      if (!/[\r\n]/.test(head.trimStart()) && head.length < LIMITS.row) continue;
    }
    const started = cutter === undefined;
    cutter ??= start(head);
    const rows = cutter.cutter.push(started ? head : chunk).map((row) => toGiven(row, state));
    yield started ? [readingOf(file, cutter.separator), ...rows] : rows;
  }
  const started = cutter === undefined;
  cutter ??= start(head);
  const rows = [...(started ? cutter.cutter.push(head) : []), ...cutter.cutter.end()];
  const given = rows.map((row) => toGiven(row, state));
  yield started ? [readingOf(file, cutter.separator), ...given] : given;
}

type TableState = { readonly file: string; header: boolean };
type Started = { readonly cutter: CsvCutter; readonly separator: string };

function start(head: string): Started {
  const separator = separatorOf(head.trimStart().split(/[\r\n]/, 1)[0] ?? '');
  return { cutter: new CsvCutter(separator), separator };
}

function readingOf(file: string, separator: string): Given {
  return { kind: 'reading', reading: { file, format: 'csv', separator } };
}

function toGiven(row: CsvRow | CsvFault, state: TableState): Given {
  const place = { file: state.file, line: row.line, pointer: '' };
  if ('fault' in row) return unreadable(place, row.fault, TEXT_FAULTS[row.fault]);
  if (state.header) return { kind: 'row', place, cells: row.cells, text: row.text };
  state.header = true;
  return { kind: 'header', place, names: row.cells.slice(0, LIMITS.columns).map((name) => name.trim()) };
}
