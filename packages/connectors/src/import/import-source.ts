import { type ReadContext, type ReadEvent, sourceOf } from '../define-source.ts';
import { type ImportReport, keepReport } from '../report.ts';
import { errorsIn } from './check-record.ts';
import { datasetOf } from './dataset-of.ts';
import type { Import, Importable, OnProgress, SourceFile } from './importable.ts';

/**
 * Imports one file: each record is checked as it is read, and those that do not hold are refused in the report.
 *
 * @throws SourceChanged, SourceUnreadable from `records`
 */
export function importSource(file: SourceFile, context: ReadContext, onProgress?: OnProgress): Import {
  const reports: ImportReport[] = [];
  return { records: read(), reports: () => reports };

  async function* read(): AsyncGenerator<Importable> {
    const { connector, input, edition } = file;
    const keeper = keepReport(connector.id, input.name);
    const source = sourceOf(connector, edition ?? {});
    for await (const event of connector.read(input, context)) {
      if (event.event === 'record') {
        const { record, line = 0, rows = 1 } = event;
        const issues = errorsIn(record);
        if (issues.length > 0) keeper.refuse(line, issues, rows);
        else {
          keeper.take(record.type, rows);
          yield { ...record, source };
        }
      } else {
        keeper.hear(event);
        tellProgress(file, event, onProgress);
      }
    }
    const report = keeper.finish();
    reports.push(report);
    yield datasetOf(file, report, context);
  }
}

/** Passes on where a read stands. */
export function tellProgress(
  { connector, input }: SourceFile,
  event: ReadEvent,
  onProgress: OnProgress | undefined,
): void {
  if (event.event !== 'progress' || !onProgress) return;
  const { rows, bytes } = event;
  const { name: file, size } = input;
  onProgress({ connector: connector.id, file, rows, bytes, ...(size !== undefined && { size }) });
}
