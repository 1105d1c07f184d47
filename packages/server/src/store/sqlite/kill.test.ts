import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import type { RecordStore } from '../store.ts';
import { openSqliteStore } from './sqlite-store.ts';

/** Files killed over, those of a lane one after the other: most of a round is a process starting, and two start at once. */
const LANES = [
  [0, 2, 4],
  [1, 3],
];

/** Kills of one file before a new one: some find an old store, some a store being made. */
const ROUNDS_PER_FILE = 10;
const ROUNDS = LANES.flat().length * ROUNDS_PER_FILE;

const folder = mkdtempSync(join(tmpdir(), 'maillage-kill-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a process killed while it writes', () => {
  it('leaves all that it acknowledged, and nothing by halves', { timeout: 180_000 }, async () => {
    const sums = { singles: 0, batches: 0, bulks: 0, cutBatches: 0, cutBulks: 0, whileOpening: 0 };
    const file = async (first: number) => {
      const path = join(folder, String(first), 'maillage.db');
      for (let round = first; round < first + ROUNDS_PER_FILE; round += 1) {
        const kind = round % 2 ? 'bulks' : '';
        const told = await writeUntilKilled([path, `r${round}`, kind], killInstant(round));
        const found = existsSync(path) ? await survey(path, told) : { batches: [], bulks: [] };
        sums.singles += told.singles.size;
        sums.batches += told.batches.ended.length;
        sums.bulks += told.bulks.ended.length;
        sums.cutBatches += told.batches.begun.length - found.batches.length;
        sums.cutBulks += told.bulks.begun.length - found.bulks.length;
        sums.whileOpening += told.open ? 0 : 1;
      }
    };
    await Promise.all(
      LANES.map(async (lane) => {
        for (const n of lane) await file(n * ROUNDS_PER_FILE);
      }),
    );
    console.log(
      `${ROUNDS} kills: ${sums.singles} writes, ${sums.batches} batches of 10 and ${sums.bulks} bulks of 300 acknowledged and found; ` +
        `${sums.cutBatches} batches and ${sums.cutBulks} bulks cut short, absent whole; ${sums.whileOpening} killed while opening`,
    );
    expect(sums.singles).toBeGreaterThan(ROUNDS);
    expect(sums.bulks).toBeGreaterThan(0);
    expect(sums.cutBulks).toBeGreaterThan(0);
  });
});

/** So many lines told, and then so many milliseconds: the same on a slow machine as on a fast one. */
type Instant = { readonly lines: number; readonly ms: number };

/** Somewhere in the opening once in ten, else somewhere among the first thirty lines. */
function killInstant(round: number): Instant {
  return round % ROUNDS_PER_FILE === 0
    ? { lines: 0, ms: 50 + Math.random() * 400 }
    : { lines: 1 + Math.floor(Math.random() * 30), ms: Math.random() * 10 };
}

type Group = { readonly begun: string[]; readonly ended: string[] };

/** What a process had acknowledged when it was killed. */
type Told = {
  readonly open: boolean;
  readonly singles: ReadonlyMap<string, string>;
  readonly revision: number;
  readonly batches: Group;
  readonly bulks: Group;
};

async function writeUntilKilled(argumentsGiven: readonly string[], { lines, ms }: Instant): Promise<Told> {
  const script = join(import.meta.dirname, 'killed-writer.ts');
  const child = spawn(process.execPath, ['--conditions=@maillage/source', script, ...argumentsGiven]);
  let out = '';
  let errors = '';
  const told = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk) => {
      out += chunk;
      if (out.split('\n').length > lines) resolve();
    });
  });
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const closed = once(child, 'close');
  if (lines > 0) await Promise.race([told, closed]);
  await setTimeout(ms);
  child.kill('SIGKILL');
  const [, signal] = await closed;
  expect({ signal, errors }).toEqual({ signal: 'SIGKILL', errors: '' });
  return readTold(out);
}

/** A last line cut by the kill was not said. */
function readTold(out: string): Told {
  const lines = out
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split(' '));
  const named = (word: string) => lines.filter(([first]) => first === word);
  return {
    open: named('open').length > 0,
    singles: new Map(named('single').map(([, id = '', tag = '']) => [id, tag])),
    revision: Number(named('same').at(-1)?.[1] ?? 0),
    batches: {
      begun: named('batch-begins').map(([, n = '']) => n),
      ended: named('batch').map(([, n = '']) => n),
    },
    bulks: {
      begun: named('bulk-begins').map(([, n = '']) => n),
      ended: named('bulk').map(([, n = '']) => n),
    },
  };
}

/** Opens what the kill left and holds it to what was told. */
async function survey(path: string, told: Told) {
  const store = openSqliteStore({ path, node: 'https://example.org' });
  try {
    for (const [id, tag] of told.singles) {
      expect(await store.get('plan', id, 'full')).toMatchObject({ id, tag });
    }
    await surveySame(store, told.revision);
    const batches = await wholeOnes(store, told.batches, 10);
    const bulks = await wholeOnes(store, told.bulks, 300);
    expect(await store.verify()).toEqual([]);
    const log = await store.log('full', 0, 1_000_000);
    expect(log.map((entry) => entry.seq)).toEqual(log.map((_, i) => i + 1));
    return { batches, bulks };
  } finally {
    await store.close();
  }
}

/** Acknowledged or not, the write under way is there or is not: nothing else can have happened. */
async function surveySame(store: RecordStore, acknowledged: number): Promise<void> {
  const revision = (await store.get('plan', 'same', 'full'))?.revision ?? 0;
  if (acknowledged > 0) expect(revision - acknowledged).toBeOneOf([0, 1]);
  expect(await store.history('plan', 'same', 'full')).toHaveLength(revision);
}

/** The groups that are there, each whole; every one acknowledged is among them. */
async function wholeOnes(store: RecordStore, group: Group, size: number): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of group.begun) {
    const members = Array.from({ length: size }, (_, i) => store.get('plan', `${name}-${i}`, 'full'));
    const present = (await Promise.all(members)).filter((member) => member !== undefined).length;
    expect({ name, present }).toEqual({ name, present: present === 0 ? 0 : size });
    if (present === size) found.push(name);
  }
  expect(found).toEqual(expect.arrayContaining([...group.ended]));
  return found;
}
