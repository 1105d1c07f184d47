import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { serve } from '@hono/node-server';
import { records } from '@maillage/schemas';
import { createMemoryStore, createNode, openSqliteStore, type RecordStore, toWrite } from '@maillage/server';
import { Hono } from 'hono';
import type { Load } from './http-load.ts';
import { median, type Row, speedRow } from './row.ts';

const BASE = 'http://localhost';
const RUNS = 5;
const RECORDS = 5000;
const PAGE = 100;
const GETS = 20_000;
const PAGES = 2000;
const SECONDS_OVER_HTTP = 1;

type Fetch = (request: Request) => Response | Promise<Response>;

/** What is asked. */
type Question = {
  readonly name: 'get' | 'page of 100';
  readonly unit: string;
  readonly times: number;
  readonly path: (i: number) => string;
};

const QUESTIONS: readonly Question[] = [
  {
    name: 'get',
    unit: 'gets/s',
    times: GETS,
    path: (i) => `/v1/pcs/${idOf((i * 7919) % RECORDS)}`,
  },
  {
    name: 'page of 100',
    unit: 'pages/s',
    times: PAGES,
    path: (i) => `/v1/pcs?limit=${PAGE}&after=${cursors[(i * 13) % cursors.length]}`,
  },
];

/**
 * The least share of the floor's speed that we want to keep. The floor never leaves memory: under SQLite, reading the file
 * is part of the distance; `bench store` measures that part alone.
 */
const GOALS = {
  memory: { get: 0.5, 'page of 100': 0.6 },
  'memory, HTTP': { get: 0.45, 'page of 100': 0.3 },
  sqlite: { get: 0.35, 'page of 100': 0.2 },
  'sqlite, HTTP': { get: 0.35, 'page of 100': null },
} as const;

type Place = keyof typeof GOALS;

/**
 * A node beside a bare Hono route that returns the same bytes from memory, in process and over HTTP on the loopback, with
 * the records in memory and in SQLite. What the node does besides: who calls, what they accept, every parameter, the
 * version held, the headers, the store.
 */
export async function benchNode(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-bench-'));
  const stores = {
    memory: createMemoryStore({ node: BASE }),
    sqlite: openSqliteStore({ path: join(folder, 'store.db'), node: BASE }),
  };
  try {
    const rows: Row[] = [];
    for (const name of ['memory', 'sqlite'] as const) {
      const store = stores[name];
      await fill(store);
      const node = createNode({ baseUrl: BASE, store, tell: () => undefined });
      rows.push(...(await compare(name, node.fetch, await bareApp(node.fetch))));
    }
    return rows;
  } finally {
    await Promise.all(Object.values(stores).map((store) => store.close()));
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compare(store: 'memory' | 'sqlite', node: Fetch, bare: Fetch): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const question of QUESTIONS) {
    await inProcess(node, question);
    await inProcess(bare, question);
    rows.push(await row(store, question, (side) => inProcess(side === 'ours' ? node : bare, question)));
  }
  const ports = { ours: await listen(node), floor: await listen(bare) };
  for (const question of QUESTIONS) {
    rows.push(await row(`${store}, HTTP`, question, (side) => overHttp(ports[side].port, question)));
  }
  for (const { close } of Object.values(ports)) close();
  return rows;
}

type Side = 'ours' | 'floor';

/** Ours and the floor in turn, so that a noisy moment troubles both. */
async function row(
  place: Place,
  { name, unit }: Question,
  measure: (side: Side) => Promise<number>,
): Promise<Row> {
  const speeds: Record<Side, number>[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    speeds.push({ ours: await measure('ours'), floor: await measure('floor') });
  }
  const [ours, floor] = (['ours', 'floor'] as const).map((side) => median(speeds.map((one) => one[side])));
  return speedRow(`node: ${name}, ${place}`, unit, ours ?? 0, floor ?? 0, GOALS[place][name]);
}

/** requests answered in a second of this thread's time, one after the other: a busy machine does not show */
async function inProcess(fetch: Fetch, { times, path }: Question): Promise<number> {
  const before = process.threadCpuUsage();
  for (let i = 0; i < times; i += 1) {
    const response = await fetch(new Request(BASE + path(i)));
    await response.text();
    if (response.status !== 200) throw new Error(`${path(i)}: ${response.status}`);
  }
  return perSecond(times, before);
}

/** requests answered in a second of this thread's time, over connections kept open by another one */
async function overHttp(port: number, { path }: Question): Promise<number> {
  const paths = Array.from({ length: 500 }, (_, i) => path(i));
  const load: Load = { port, paths, seconds: SECONDS_OVER_HTTP, connections: 8 };
  const worker = new Worker(new URL('./http-load.ts', import.meta.url), { workerData: load });
  const before = process.threadCpuUsage();
  return new Promise((resolve, reject) => {
    worker.once('message', (answered: number) => resolve(perSecond(answered, before)));
    worker.once('error', reject);
  });
}

function perSecond(times: number, before: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(before);
  return (times * 1_000_000) / (user + system);
}

function listen(fetch: Fetch): Promise<{ port: number; close: () => void }> {
  return new Promise((resolve) => {
    const server = serve({ fetch, port: 0, hostname: '127.0.0.1' }, ({ port }: AddressInfo) =>
      resolve({ port, close: () => server.close() }),
    );
  });
}

/** The same addresses and the same bytes, from a map. */
async function bareApp(node: Fetch): Promise<Fetch> {
  const texts = new Map<string, string>();
  for (const { times, path } of QUESTIONS) {
    for (let i = 0; i < times; i += 1) {
      const address = path(i);
      if (!texts.has(address)) texts.set(address, await (await node(new Request(BASE + address))).text());
    }
  }
  const app = new Hono();
  const send = (address: string) =>
    new Response(texts.get(address), { headers: { 'content-type': 'application/json' } });
  app.get('/v1/pcs/:id', (context) => send(context.req.path));
  app.get('/v1/pcs', (context) => send(context.req.url.slice(context.req.url.indexOf('/v1'))));
  return app.fetch;
}

function idOf(i: number): string {
  return `plan-${String(i).padStart(5, '0')}`;
}

/** The cursors of fifty places in the list, as a node writes them. */
const cursors = Array.from({ length: 49 }, (_, i) =>
  Buffer.from(`1.${idOf(i * PAGE)}`).toString('base64url'),
);

async function fill(store: RecordStore): Promise<void> {
  await store.bulk(
    (async function* () {
      for (let i = 0; i < RECORDS; i += 1) {
        yield toWrite(BASE, { record: records.pcs, id: idOf(i), draft: draftOf(i), by: 'bench' });
      }
    })(),
  );
}

/** A plan of about one kilobyte, as a commune that says a good deal would send it. */
function draftOf(i: number) {
  const commune = `62${String(i % 1000).padStart(3, '0')}`;
  return {
    source: { title: 'Jeu mesuré', producer: 'Maillage', licence: 'Licence Ouverte 2.0' },
    body: {
      commune,
      adoptedOn: `20${String(10 + (i % 15))}-03-01`,
      risks: ['inondation', 'mouvement de terrain', 'transport de matières dangereuses', `risque ${i}`],
      blocks: { stakes: 'present', alert: 'present', commandPost: 'present', means: 'absent' },
      practices: [{ on: '2022-06', kind: 'exercise', evaluation: true }],
      directory: Array.from({ length: 4 }, (_, n) => ({
        function: `Astreinte ${n}`,
        organisation: 'Mairie',
        name: 'À compléter',
        phone: '00',
        confirmedOn: '2024',
      })),
    },
  };
}
