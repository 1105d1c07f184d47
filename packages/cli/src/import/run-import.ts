import {
  type Importable,
  type ImportReport,
  importFiles,
  type ReadContext,
  SourceChanged,
  type SourceFile,
  SourceUnreadable,
} from '@maillage/connectors';
import type { Language } from '@maillage/schemas';
import { type BulkResult, type RecordStore, StoreFault } from '@maillage/server';
import { Complaint, type Terminal } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { toComplaint } from '../node/open-store.ts';
import { createProgress } from '../progress.ts';
import { toWrites } from './to-writes.ts';

/** What an import did: to each file, and to the store. */
export type Imported = { readonly reports: readonly ImportReport[]; readonly written: BulkResult };

/** Where an import writes; without a store it only reads and reports. `extra` records are written with it. */
export type Destination = {
  readonly store?: RecordStore;
  readonly node: string;
  readonly extra?: AsyncIterable<Importable> | Iterable<Importable>;
};

/**
 * Reads files and writes what they hold in one transaction: interrupted, refused or failed, nothing of it stays.
 *
 * @throws Complaint  when a file is not what its source used to be, or the store cannot be written
 */
export async function runImport(
  files: readonly SourceFile[],
  context: ReadContext,
  { store, node, extra = [] }: Destination,
  terminal: Terminal,
): Promise<Imported> {
  const progress = createProgress(terminal);
  const { records, reports } = importFiles(files, context, ({ connector, rows }) =>
    progress.tell(reading(connector, rows, terminal.language)),
  );
  const all = untilStopped(chain(records, extra), terminal.signal);
  try {
    const written = store ? await store.bulk(toWrites(all, { node, by: 'import' })) : await countOnly(all);
    progress.done();
    return { reports: reports(), written };
  } catch (error) {
    throw asComplaint(error);
  }
}

async function* chain<T>(...lists: readonly (AsyncIterable<T> | Iterable<T>)[]): AsyncGenerator<T> {
  for (const list of lists) yield* list;
}

async function* untilStopped<T>(list: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  for await (const one of list) {
    signal.throwIfAborted();
    yield one;
  }
}

async function countOnly(all: AsyncIterable<Importable>): Promise<BulkResult> {
  for await (const _ of all);
  return { created: 0, updated: 0, unchanged: 0, deleted: 0 };
}

function reading(connector: string, rows: number, language: Language): string {
  const count = rows.toLocaleString(language);
  return { fr: `${connector} : ${count} lignes lues…`, en: `${connector}: ${count} rows read…` }[language];
}

function asComplaint(error: unknown): unknown {
  if (error instanceof StoreFault) return toComplaint(error);
  if (error instanceof SourceChanged || error instanceof SourceUnreadable)
    return new Complaint(EXIT.faults, error.details);
  return error;
}
