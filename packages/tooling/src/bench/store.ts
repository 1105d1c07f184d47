import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openSqliteStore, type RecordStore, type Write } from '@maillage/server';
import { median, type Row, speedRow } from './row.ts';

const RUNS = 5;
const RECORDS = 20_000;
const SINGLE_WRITES = 400;
const GETS = 20_000;
const PAGES = 400;

/**
 * The SQLite store beside the least that SQLite can do: one table of ids and texts, prepared statements, the same durability.
 * What the store does besides: two change logs with their hashes, tags, the indexes of places, dates, titles and words.
 */
export async function benchStore(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-bench-'));
  try {
    const rounds: Speeds[] = [];
    for (let run = 0; run < RUNS; run += 1) rounds.push(await measure(join(folder, String(run))));
    return GOALS.map(({ name, unit, goal }) =>
      speedRow(
        `store: ${name}`,
        unit,
        median(rounds.map((round) => round[name].ours)),
        median(rounds.map((round) => round[name].floor)),
        goal,
      ),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Measure = 'single writes' | 'writes by 50 at once' | 'bulk' | 'get' | 'page of 100';

type Speeds = Record<Measure, { readonly ours: number; readonly floor: number }>;

/**
 * The least share of the floor's speed that we want to keep. A write alone is mostly pages brought to the disk, some eighteen of
 * them against two: what counts is that those of many writers at once share the wait.
 */
const GOALS: readonly { readonly name: Measure; readonly unit: string; readonly goal: number }[] = [
  { name: 'single writes', unit: 'writes/s', goal: 0.15 },
  { name: 'writes by 50 at once', unit: 'writes/s', goal: 1 },
  { name: 'bulk', unit: 'rows/s', goal: 0.08 },
  { name: 'get', unit: 'gets/s', goal: 0.5 },
  { name: 'page of 100', unit: 'pages/s', goal: 0.7 },
];

async function measure(folder: string): Promise<Speeds> {
  const store = openSqliteStore({ path: join(folder, 'store.db'), node: 'https://example.org' });
  const bare = openBare(join(folder, 'bare.db'));
  const samples = Array.from({ length: RECORDS }, (_, i) => sampleOf(i));
  const bulk = {
    floor: await speed(RECORDS, () => insertAll(bare, samples)),
    ours: await speed(RECORDS, () => store.bulk(stream(samples))),
  };
  const read = { ...(await measureGets(store, bare)), ...(await measurePages(store, bare)) };
  const written = await measureWrites(store, bare);
  await store.close();
  bare.close();
  return { ...written, bulk, ...read };
}

async function measureWrites(store: RecordStore, bare: DatabaseSync) {
  const single = await speed(SINGLE_WRITES, async () => {
    for (let i = 0; i < SINGLE_WRITES; i += 1) await store.write([writeOf(sampleOf(RECORDS + i))]);
  });
  const together = await speed(SINGLE_WRITES, async () => {
    for (let i = 0; i < SINGLE_WRITES; i += 50) {
      const fifty = Array.from({ length: 50 }, (_, j) => writeOf(sampleOf(2 * RECORDS + i + j)));
      await Promise.all(fifty.map((write) => store.write([write])));
    }
  });
  const insert = bare.prepare('INSERT INTO record (id, text) VALUES (?, ?)');
  const floor = await speed(SINGLE_WRITES, () => {
    for (let i = 0; i < SINGLE_WRITES; i += 1) {
      const { id, text } = sampleOf(RECORDS + i);
      insert.run(id, text);
    }
  });
  return { 'single writes': { ours: single, floor }, 'writes by 50 at once': { ours: together, floor } };
}

async function measureGets(store: RecordStore, bare: DatabaseSync) {
  const ids = Array.from({ length: GETS }, (_, i) => idOf((i * 7919) % RECORDS));
  const select = bare.prepare('SELECT text FROM record WHERE id = ?');
  const floor = await speed(GETS, () => {
    for (const id of ids) select.get(id);
  });
  const ours = await speed(GETS, async () => {
    for (const id of ids) await store.get('plan', id, 'public');
  });
  return { get: { ours, floor } };
}

async function measurePages(store: RecordStore, bare: DatabaseSync) {
  const select = bare.prepare('SELECT id, text FROM record WHERE id > ? ORDER BY id LIMIT 100');
  const starts = Array.from({ length: PAGES }, (_, i) => idOf((i * 7919) % RECORDS));
  const floor = await speed(PAGES, () => {
    for (const id of starts) select.all(id);
  });
  const ours = await speed(PAGES, async () => {
    for (const after of starts) await store.list({ type: 'plan', projection: 'public', after, limit: 100 });
  });
  return { 'page of 100': { ours, floor } };
}

/** How many a second. */
async function speed(count: number, deed: () => unknown): Promise<number> {
  const started = performance.now();
  await deed();
  return (count * 1000) / (performance.now() - started);
}

/** A database in the store's own mode: write-ahead log, on the disk before a commit returns. */
function openBare(path: string): DatabaseSync {
  const bare = new DatabaseSync(path);
  bare.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    CREATE TABLE record (id TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT`);
  return bare;
}

function insertAll(bare: DatabaseSync, samples: readonly Sample[]): void {
  const insert = bare.prepare('INSERT INTO record (id, text) VALUES (?, ?)');
  bare.exec('BEGIN');
  for (const { id, text } of samples) insert.run(id, text);
  bare.exec('COMMIT');
}

async function* stream(samples: readonly Sample[]): AsyncIterable<Write> {
  for (const sample of samples) yield writeOf(sample);
}

type Sample = { readonly i: number; readonly id: string; readonly text: string };

/** A record of 1 kB, as federation.md reckons with. */
function sampleOf(i: number): Sample {
  const id = idOf(i);
  const text = JSON.stringify({ id, name: nameOf(i), text: 'Évacuation des écoles, '.repeat(40) });
  return { i, id, text };
}

/** Spread like the hashes that import ids are made of. */
function idOf(i: number): string {
  return `${((i * 2_654_435_761) % 4_294_967_296).toString(16).padStart(8, '0')}-${i}`;
}

function nameOf(i: number): string {
  return `Plan de prévention des risques n° ${i} de la commune ${i % 900}`;
}

function writeOf({ i, id, text }: Sample): Write {
  return {
    op: 'put',
    type: 'plan',
    id,
    schema: 'plan@1.0',
    by: 'bench',
    contentTag: id,
    render: () => ({ publicText: text, fullText: text }),
    indexed: {
      places: [{ level: 'commune', code: String(62_000 + (i % 900)) }],
      dates: { first: `20${10 + (i % 15)}-01-01`, last: `20${10 + (i % 15)}-12-31` },
      title: nameOf(i),
      words: `inondation par débordement ${id} approuvé 20${10 + (i % 15)}`,
    },
  };
}
