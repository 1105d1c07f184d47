import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RecordStore, Write } from '../store.ts';
import { openSqliteStore } from './sqlite-store.ts';

/** Two stores on one file stand for two processes: they share no lock but the file's. */
let folder: string;
let stores: RecordStore[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'maillage-sharing-'));
  stores = [];
});
afterEach(async () => {
  await Promise.all(stores.map((store) => store.close()));
  rmSync(folder, { recursive: true, force: true });
});

function open(patienceMs?: number): RecordStore {
  const path = join(folder, 'maillage.db');
  const store = openSqliteStore({
    path,
    node: 'https://example.org',
    ...(patienceMs !== undefined && { patienceMs }),
  });
  stores.push(store);
  return store;
}

function put(id: string, says = id): Write {
  return {
    op: 'put',
    type: 'plan',
    id,
    schema: 'plan@1.0',
    by: 'someone',
    contentTag: says,
    render: (revision, at) => {
      const text = JSON.stringify({ at, id, revision, says });
      return { publicText: text, fullText: text };
    },
    indexed: { places: [], title: id, words: says },
  };
}

describe('several processes', () => {
  it('may make one store at the same instant, write to it together, and be killed together', async () => {
    const path = join(folder, 'maillage.db');
    const script = join(import.meta.dirname, 'killed-writer.ts');
    const children = ['a', 'b', 'c', 'd'].map((run) =>
      spawn(process.execPath, ['--conditions=@maillage/source', script, path, run]),
    );
    const acknowledged = await Promise.all(children.map(firstAcknowledged));
    for (const child of children) child.kill('SIGKILL');
    await Promise.all(children.map((child) => once(child, 'close')));
    const store = open();
    for (const id of acknowledged) expect(await store.get('plan', id, 'full')).toBeDefined();
    expect(await store.verify()).toEqual([]);
  });
});

/** The id of the first record that a process of killed-writer.ts says was acknowledged. */
function firstAcknowledged(child: ChildProcessWithoutNullStreams): Promise<string> {
  let out = '';
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      out += chunk;
      const found = /^single (\S+) /m.exec(out)?.[1];
      if (found) resolve(found);
    });
    child.stderr.on('data', (chunk) => reject(new Error(String(chunk))));
  });
}

describe('two stores on one file', () => {
  it('write by turns without a hole, each seeing what the other wrote', async () => {
    const [a, b] = [open(), open()];
    for (let i = 0; i < 20; i += 1) {
      await Promise.all([a.write([put(`a${i}`)]), b.write([put(`b${i}`)]), a.write([put('same', `a ${i}`)])]);
      await b.write([put('same', `b ${i}`)]);
    }
    expect(await a.head('full')).toEqual(await b.head('full'));
    expect((await a.head('full')).seq).toBe(80);
    expect(await a.get('plan', 'same', 'full')).toMatchObject({ revision: 40 });
    expect(await b.counts()).toEqual({ plan: 41 });
    expect(await b.verify()).toEqual([]);
  });

  it('let one of two racers through', async () => {
    const [a, b] = [open(), open()];
    const results = await Promise.all([
      a.write([{ ...put('x', 'a'), expected: 'absent' }]),
      b.write([{ ...put('x', 'b'), expected: 'absent' }]),
    ]);
    expect(
      results
        .flat()
        .map((result) => result.outcome)
        .sort(),
    ).toEqual(['conflict', 'created']);
  });

  it('wait for the bulk of the other without stopping its own readers', async () => {
    const [a, b] = [open(), open()];
    await a.write([put('before')]);
    let writing: Promise<unknown> = Promise.resolve();
    let reads = 0;
    async function* slow(): AsyncIterable<Write> {
      yield put('bulk');
      writing = b.write([put('other')]);
      for (let i = 0; i < 10; i += 1) {
        await setTimeout(5);
        expect(await b.get('plan', 'bulk', 'full')).toBeUndefined();
        expect(await b.get('plan', 'before', 'full')).toBeDefined();
        reads += 1;
      }
    }
    await a.bulk(slow());
    expect(await writing).toMatchObject([{ outcome: 'created' }]);
    expect(reads).toBe(10);
    expect(await b.get('plan', 'bulk', 'full')).toBeDefined();
    expect(await b.verify()).toEqual([]);
  });

  it('give up after a while, with a sentence that helps, and nothing written', async () => {
    const [a, b] = [open(), open(30)];
    async function* slow(): AsyncIterable<Write> {
      yield put('bulk');
      await expect(b.write([put('other')])).rejects.toMatchObject({
        name: 'StoreFault',
        reason: 'busy',
        text: { fr: expect.stringContaining('Attendez'), en: expect.stringContaining('Wait') },
      });
    }
    await a.bulk(slow());
    expect(await b.get('plan', 'other', 'full')).toBeUndefined();
    expect(await b.write([put('other')])).toMatchObject([{ outcome: 'created' }]);
  });

  it('may open a new file at the same instant', async () => {
    const heads = await Promise.all([open(), open(), open()].map((store) => store.head('public')));
    expect(new Set(heads.map((head) => head.epoch)).size).toBe(1);
  });
});
