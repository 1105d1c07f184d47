import type { Input, ReadContext, SourceConnector } from '../define-source.ts';
import { importFiles } from '../import/import-files.ts';
import { importSource } from '../import/import-source.ts';
import type { Import, Importable } from '../import/importable.ts';
import type { ImportReport, NoteGroup } from '../report.ts';
import { findSource } from '../sources/index.ts';
import { currentCommuneOn } from '../territories/current-commune.ts';
import { readRegister } from '../territories/read-register.ts';
import { recording } from './recording.ts';

/** The day the tests read codes as of. */
export const ON = '2026-11-21';

export type Imported = {
  readonly records: readonly Importable[];
  readonly report: ImportReport;
  readonly reports: readonly ImportReport[];
};

/** Everything an import gives, but for its data sets. */
async function walk(one: Import): Promise<Imported> {
  const records: Importable[] = [];
  for await (const record of one.records) if (record.type !== 'dataset') records.push(record);
  const reports = one.reports();
  return { records, reports, report: reports[0] as ImportReport };
}

export function importOne(
  connector: SourceConnector,
  input: Input,
  context: Partial<ReadContext> = {},
): Promise<Imported> {
  return walk(importSource({ connector, input }, { on: ON, ...context }));
}

/** Imports recordings together, given as pairs of source and name. */
export async function importRecordings(
  pairs: readonly (readonly [string, string])[],
  context: Partial<ReadContext> = {},
): Promise<Imported> {
  const files = await Promise.all(
    pairs.map(async ([id, name]) => ({ connector: sourceNamed(id), input: await recording(name) })),
  );
  return walk(importFiles(files, { on: ON, ...context }));
}

function sourceNamed(id: string): SourceConnector {
  const found = findSource(id);
  if (!found) throw new Error(`no source ${id}`);
  return found;
}

/** How communes are followed with the recorded COG of 2026. */
export async function recordedCommunes(on = ON): Promise<NonNullable<ReadContext['currentCommune']>> {
  const files = [
    ['cog-communes', 'communes.csv.gz'],
    ['collectivites-outremer', 'collectivites-outremer.csv'],
    ['cog-movements', 'mouvements-communes.csv.gz'],
  ] as const;
  const register = await readRegister(
    await Promise.all(
      files.map(async ([id, name]) => ({ connector: sourceNamed(id), input: await recording(name) })),
    ),
  );
  if (!register) throw new Error('the recorded files list no commune');
  return currentCommuneOn(register, on);
}

/** How many rows a reason explains; 0 when it was not given. */
export function countOf(report: ImportReport, reason: string): number {
  return groupOf(report, reason)?.count ?? 0;
}

export function groupOf(report: ImportReport, reason: string): NoteGroup | undefined {
  return report.groups.find((group) => group.reason === reason);
}

/** The bodies of one type of record. */
export function bodiesOf<B = Record<string, unknown>>({ records }: Imported, type: string): B[] {
  return records.filter((record) => record.type === type).map((record) => record.body as B);
}
