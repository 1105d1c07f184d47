import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Write } from '../store.ts';
import { openSqliteStore } from './sqlite-store.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'maillage-long-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('copies a large bulk into the file before saying that it is done, and takes writes again', async () => {
  const path = join(folder, 'maillage.db');
  const store = openSqliteStore({ path, node: 'https://example.org' });
  await store.bulk(records(3_000));
  // 3 000 texts of 10 kB: had nobody copied the log, the file would still hold its first pages only
  expect(statSync(path).size).toBeGreaterThan(30_000_000);
  expect(await store.write([record(1, 'changed')])).toMatchObject([{ outcome: 'updated' }]);
  expect(await store.verify()).toEqual([]);
  await store.close();
});

it('keeps readers served while more is written than memory holds', async () => {
  const store = openSqliteStore({ path: join(folder, 'maillage.db'), node: 'https://example.org' });
  await store.write([record(0, 'before')]);
  let read = 0;
  async function* watched(): AsyncIterable<Write> {
    for await (const write of records(5_000)) {
      if (read % 1_000 === 999)
        expect(await store.get('plan', 'r0', 'public')).toMatchObject({ revision: 1 });
      read += 1;
      yield write;
    }
  }
  await store.bulk(watched());
  expect(read).toBe(5_000);
  expect(await store.get('plan', 'r0', 'public')).toMatchObject({ revision: 2 });
  await store.close();
});

async function* records(count: number): AsyncIterable<Write> {
  for (let i = 0; i < count; i += 1) yield record(i, 'x'.repeat(10_000));
}

function record(i: number, text: string): Write {
  return {
    op: 'put',
    type: 'plan',
    id: `r${i}`,
    schema: 'plan@1.0',
    by: 'someone',
    contentTag: text,
    render: (revision) => {
      const publicText = JSON.stringify({ revision, text });
      return { publicText, fullText: publicText };
    },
    indexed: { places: [], title: `Fiche ${i}`, words: '' },
  };
}
