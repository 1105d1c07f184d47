import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { importFiles, type SourceFile } from '@maillage/connectors';
import { findRecord } from '@maillage/schemas';
import { openSqliteStore, toWrite, type Write } from '@maillage/server';
import { recording } from './recordings.ts';
import { median, type Row, speedRow } from './row.ts';

const ROUNDS = 3;
const NODE = 'http://localhost:8080';
const ON = '2026-11-21';

/** Rows a second from a file to a store on the disk, beside reading the same lines and throwing them away. */
export async function importBench(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const id of ['gaspar-dicrim', 'gaspar-tim', 'gaspar-pprm']) rows.push(await measure(id));
  return rows;
}

async function measure(id: string): Promise<Row> {
  const { input, connector } = await recording(id);
  const file: SourceFile = { input, connector };
  const floors: number[] = [];
  const ours: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    floors.push(await rate(() => countLines(input.open())));
    ours.push(await rate(() => load(file)));
  }
  return speedRow(`import ${id}`, 'rows/s', median(ours), median(floors), null);
}

async function rate(work: () => Promise<number>): Promise<number> {
  const start = performance.now();
  const rows = await work();
  return rows / ((performance.now() - start) / 1000);
}

async function countLines(bytes: AsyncIterable<Uint8Array>): Promise<number> {
  let lines = 0;
  for await (const _ of createInterface({ input: Readable.from(bytes) })) lines += 1;
  return lines;
}

async function load(file: SourceFile): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'maillage-bench-'));
  const store = openSqliteStore({ path: join(folder, 'maillage.sqlite'), node: NODE });
  try {
    const { records, reports } = importFiles([file], { on: ON });
    await store.bulk(writes(records));
    return reports().reduce((sum, report) => sum + report.rows, 0);
  } finally {
    await store.close();
    await rm(folder, { recursive: true });
  }
}

async function* writes(records: ReturnType<typeof importFiles>['records']): AsyncGenerator<Write> {
  for await (const { type, id, ...draft } of records) {
    const record = findRecord(type);
    if (record) yield toWrite(NODE, { record, id, draft, by: 'bench' });
  }
}
