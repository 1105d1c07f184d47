import {
  isNamedAs,
  openInput,
  type RowNote,
  SOURCES,
  SourceChanged,
  type SourceConnector,
  SourceUnreadable,
} from '@maillage/connectors';
import type { Given, Severity } from '@maillage/schemas';

/** The public source whose file this is, by its name (`dicrim_gaspar_2026.csv`). */
export function sourceNamed(file: string): SourceConnector | undefined {
  return SOURCES.find((source) => isNamedAs(file, source.files));
}

/**
 * A file of a known public source, read as the import reads it: what had to be repaired, merged, skipped or refused is said row
 * by row, and the records that come out are checked as any.
 */
export async function* readSource(
  source: SourceConnector,
  file: string,
  on: string,
): AsyncGenerator<readonly Given[]> {
  const remark = {
    fr: `Lu comme ${source.title.fr} (${source.producer}).`,
    en: `Read as ${source.title.en} (${source.producer}).`,
  };
  yield [{ kind: 'reading', reading: { file, format: 'csv', remarks: [remark] } }];
  try {
    const input = await openInput(file, { files: source.files });
    for await (const event of source.read(input, { on })) {
      if (event.event === 'note') yield [noteOf(file, event.note)];
      if (event.event !== 'record') continue;
      const { type, body } = event.record;
      const place = { file, ...(event.line !== undefined && { line: event.line }), pointer: '' };
      yield [{ kind: 'value', place, value: body, type }];
    }
  } catch (problem) {
    if (!(problem instanceof SourceUnreadable) && !(problem instanceof SourceChanged)) throw problem;
    const code = problem instanceof SourceChanged ? 'source-changed' : problem.reason;
    const issue = {
      code: `document/${code}`,
      severity: 'error' as const,
      path: [],
      message: problem.details,
    };
    yield [{ kind: 'fault', place: { file, pointer: '' }, issue }];
  }
}

const SEVERITY: Readonly<Record<RowNote['kind'], Severity>> = {
  refused: 'error',
  skipped: 'warning',
  merged: 'warning',
  repaired: 'warning',
  noticed: 'warning',
};

function noteOf(file: string, note: RowNote): Given {
  const { kind, reason, line, column, found, message } = note;
  return {
    kind: 'fault',
    place: { file, line, ...(column !== undefined && { name: column }), pointer: '' },
    issue: {
      code: `document/${reason}`,
      severity: SEVERITY[kind],
      path: [],
      message,
      ...(found !== undefined && { found }),
    },
  };
}
