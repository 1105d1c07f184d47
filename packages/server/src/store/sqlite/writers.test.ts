import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Write } from '../store.ts';
import { type Connections, openConnections } from './open.ts';
import { Writing } from './write.ts';
import { Writers } from './writers.ts';

let folder: string;
let connections: Connections;
let writers: Writers;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'maillage-writers-'));
  const path = join(folder, 'maillage.db');
  connections = openConnections(path, 'https://example.org');
  writers = new Writers(new Writing(connections.writer, connections.origin), {
    path,
    now: () => '2026-11-21T20:00:00.000Z',
    patienceMs: 1_000,
  });
});
afterEach(async () => {
  await writers.close();
  connections.reader.close();
  connections.writer.close();
  rmSync(folder, { recursive: true, force: true });
});

it('lets nothing in when the database itself fails in the middle of what came together', async () => {
  const first = writers.write([put('a')]);
  const failing = writers.write([put('b'), { op: 'delete', type: 'plan', id: 'never', by: 'someone' }]);
  // what is not among live records is looked for among tombstones: here, deciding on 'a' already fails
  connections.writer.exec('ALTER TABLE tombstone RENAME TO lost');
  const answers = await Promise.allSettled([first, failing, writers.write([])]);
  expect(answers.map((answer) => answer.status)).toEqual(['rejected', 'rejected', 'rejected']);
  connections.writer.exec('ALTER TABLE lost RENAME TO tombstone');
  expect(connections.reader.prepare('SELECT count(*) AS n FROM public_log').get()?.n).toBe(0);
  expect(await writers.write([put('a')])).toMatchObject([{ outcome: 'created' }]);
});

it('acknowledges nothing when it is bringing to the disk that fails', async () => {
  const writing = new Writing(connections.writer, connections.origin);
  const failing = new Writers(writing, { path: connections.path, now: () => '', patienceMs: 1_000 });
  const { commit } = writing;
  writing.commit = () => {
    // SQLITE_FULL
    throw Object.assign(new Error('database or disk is full'), { errcode: 13 });
  };
  await expect(failing.write([put('a')])).rejects.toMatchObject({ name: 'StoreFault', reason: 'full' });
  writing.commit = commit;
  expect(await failing.write([put('b')])).toMatchObject([{ outcome: 'created' }]);
  const kept = connections.reader.prepare('SELECT id FROM record').all();
  expect(kept.map((row) => row.id)).toEqual(['b']);
});

it('brings writers that arrive together to the disk together', async () => {
  const writing = new Writing(connections.writer, connections.origin);
  const commit = vi.spyOn(writing, 'commit');
  const together = new Writers(writing, { path: connections.path, now: () => '', patienceMs: 1_000 });
  const results: Promise<unknown>[] = [];
  for (let i = 0; i < 20; i += 1) {
    results.push(together.write([put(`r${i}`)]));
    // as requests do, whose bodies end one after the other
    await Promise.resolve();
  }
  await Promise.all(results);
  expect(commit).toHaveBeenCalledTimes(1);
  await together.write([put('later')]);
  expect(commit).toHaveBeenCalledTimes(2);
});

function put(id: string): Write {
  return {
    op: 'put',
    type: 'plan',
    id,
    schema: 'plan@1.0',
    by: 'someone',
    contentTag: id,
    render: () => ({ publicText: `{"id":"${id}"}`, fullText: `{"id":"${id}"}` }),
    indexed: { places: [], title: id, words: '' },
  };
}
