import { type TerritoryRef, toTerritoryKey } from '@maillage/schemas';
import type { ReadContext, ReadEvent, SourceRecord } from '../define-source.ts';
import { noteOf } from '../read/note.ts';
import type { ReasonCode } from '../read/reasons.ts';
import { type ImportReport, keepReport, type ReportKeeper } from '../report.ts';
import { allParents } from '../territories/parents.ts';
import {
  addPart,
  newEntry,
  type RowAt,
  type TerritoryEntry,
  toRecord,
} from '../territories/territory-entry.ts';
import { errorsIn } from './check-record.ts';
import { combinedSources } from './combined-source.ts';
import { datasetOf } from './dataset-of.ts';
import { tellProgress } from './import-source.ts';
import type { Import, Importable, OnProgress, SourceFile } from './importable.ts';

/**
 * Imports the files of territories together: each knows a part of a territory, and one record is one write. The files are
 * read in the order given, the first one to say something being right; every one has its report.
 *
 * @throws SourceChanged, SourceUnreadable from `records`
 */
export function importTerritories(
  files: readonly SourceFile[],
  context: ReadContext,
  onProgress?: OnProgress,
): Import {
  const reports: ImportReport[] = [];
  return { records: read(), reports: () => reports };

  async function* read(): AsyncGenerator<Importable> {
    const keepers = files.map(({ connector, input }) => keepReport(connector.id, input.name));
    const mesh: Mesh = new Map();
    for (const [rank, file] of files.entries()) {
      for await (const event of file.connector.read(file.input, context)) {
        hear(event, rank, mesh, keepers[rank] as ReportKeeper);
        tellProgress(file, event, onProgress);
      }
    }
    const [complete, sourceOf] = [completer(mesh), combinedSources(files)];
    for (const entry of mesh.values()) {
      const record = complete(entry);
      if (settle(entry, record, keepers)) yield { ...record, source: sourceOf(entry.files) };
    }
    for (const [rank, file] of files.entries()) {
      const report = (keepers[rank] as ReportKeeper).finish();
      reports.push(report);
      yield datasetOf(file, report, context);
    }
  }
}

/** What is known of each territory, by `level:code`. */
type Mesh = Map<string, TerritoryEntry>;

function hear(event: ReadEvent, rank: number, mesh: Mesh, keeper: ReportKeeper): void {
  if (event.event !== 'record') {
    keeper.hear(event);
    return;
  }
  const { record, line = 0, rows = 1 } = event;
  const known = mesh.get(record.id);
  const entry = known ?? newEntry(record);
  if (!known) mesh.set(record.id, entry);
  addPart(entry, record);
  entry.files.add(rank);
  if (rows === 1) entry.rows.push({ file: rank, line });
}

/** What turns an entry into a record once all are known: its parents, and the population of a commune counted in parts. */
function completer(mesh: Mesh): (entry: TerritoryEntry) => SourceRecord {
  const sums = populationsOfParts(mesh);
  const find = (territory: TerritoryRef) => mesh.get(toTerritoryKey(territory))?.part;
  return (entry) => {
    const sum = sums.get(toTerritoryKey(entry.part));
    const population = entry.part.population ?? (sum === undefined ? undefined : { municipal: sum });
    return toRecord(entry, allParents(entry.part, find), population);
  };
}

/**
 * Municipal populations of Paris, Lyon and Marseille, which INSEE gives by arrondissement. Only these add up: a person
 * counted apart in one arrondissement may be in the municipal population of another.
 */
function populationsOfParts(mesh: Mesh): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { part } of mesh.values()) {
    const commune = part.parents?.find((parent) => parent.level === 'commune');
    if (part.kind !== 'arrondissement-municipal' || !commune) continue;
    const key = toTerritoryKey(commune);
    sums.set(key, (sums.get(key) ?? 0) + (part.population?.municipal ?? 0));
  }
  return sums;
}

/** Tells the reports what became of the rows of a territory; false when it makes no record. */
function settle(entry: TerritoryEntry, record: SourceRecord, keepers: readonly ReportKeeper[]): boolean {
  const found = toTerritoryKey(entry.part);
  const [first, ...others] = entry.rows;
  const note = (reason: ReasonCode, { file, line }: RowAt) =>
    keepers[file]?.hear({ event: 'note', note: noteOf(reason, { line, found }) });
  if (entry.part.name === undefined) {
    for (const row of entry.rows) note('unknown-territory', row);
    return false;
  }
  const issues = errorsIn(record);
  const owner = keepers[first?.file ?? [...entry.files][0] ?? 0];
  if (issues.length > 0) owner?.refuse(first?.line ?? 0, issues, first ? 1 : 0);
  else owner?.take(record.type, first ? 1 : 0);
  for (const row of others) note('joined', row);
  return issues.length === 0;
}
