import type { ReadContext } from '../define-source.ts';
import { type Cover, sourceOf } from '../define-source.ts';
import { recordId } from '../read/record-id.ts';
import type { ImportReport } from '../report.ts';
import type { Importable, SourceFile } from './importable.ts';

/** The record that says what was loaded and what it allows one to say; importing the same file again updates it. */
export function datasetOf(
  { connector, edition }: SourceFile,
  report: ImportReport,
  context: ReadContext,
): Importable {
  const records = Object.values(report.records).reduce((sum, count) => sum + count, 0);
  return {
    type: 'dataset',
    id: recordId('dataset', connector.id, undated(report.file), ...[...(context.departements ?? [])].sort()),
    source: sourceOf(connector, edition ?? {}),
    body: {
      name: `${connector.title.fr} (${undated(report.file)})`,
      connector: connector.id,
      importedOn: context.on,
      rowsRead: report.rows,
      recordsWritten: records,
      rowsRefused: report.rowsRefused,
      covers: asUnderstood(mergeCovers([...connector.covers(context), ...report.covers]), report),
    },
  };
}

/** The name without the date that some editions put in it, so that the next edition is the same data set. */
function undated(file: string): string {
  return file.replace(/[_-]?\d{4}-\d{2}-\d{2}/, '');
}

/** Covers that differ only by their territories, made one. */
function mergeCovers(covers: readonly Cover[]): Cover[] {
  const groups = Map.groupBy(covers, ({ type, kind, exhaustive }) => `${type} ${kind ?? ''} ${exhaustive}`);
  return [...groups.values()].map((group) => ({
    ...(group[0] as Cover),
    territories: group.flatMap((cover) => cover.territories),
  }));
}

/**
 * A row that was refused may have spoken of any commune: nothing can then be drawn from an absence. A code that no commune
 * ever had speaks of none.
 */
function asUnderstood(covers: readonly Cover[], report: ImportReport): readonly Cover[] {
  const refused = report.groups.some(
    ({ kind, reason }) => kind === 'refused' && reason !== 'unknown-commune',
  );
  return refused ? covers.map((cover) => ({ ...cover, exhaustive: false })) : covers;
}
