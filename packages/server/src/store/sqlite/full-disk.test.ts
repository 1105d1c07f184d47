import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Write } from '../store.ts';
import { type Connections, openConnections, openReader } from './open.ts';
import { verify } from './verify.ts';
import { Writing } from './write.ts';
import { Writers } from './writers.ts';

let folder: string;
let connections: Connections;
let writers: Writers;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'maillage-full-'));
  const path = join(folder, 'maillage.db');
  connections = openConnections(path, 'https://example.org');
  writers = new Writers(new Writing(connections.writer, connections.origin), {
    path,
    now: () => new Date().toISOString(),
    patienceMs: 1_000,
  });
});
afterEach(async () => {
  await writers.close();
  connections.reader.close();
  connections.writer.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a full disk', () => {
  it('refuses writes with a sentence that helps, and keeps what was there', async () => {
    await writers.write([put('kept')]);
    limitPages(80);
    const large = Array.from({ length: 200 }, (_, i) => put(`r${i}`, `${i} ${'x'.repeat(2_000)}`));
    const full = {
      name: 'StoreFault',
      reason: 'full',
      text: { fr: expect.stringContaining('Libérez'), en: expect.stringContaining('Free') },
    };
    await expect(writers.write(large)).rejects.toMatchObject(full);
    await expect(writers.bulk(streamOf(large))).rejects.toMatchObject(full);
    expect(await verifyNow()).toEqual([]);
    expect(idsKept()).toEqual(['kept']);
    limitPages(100_000);
    expect(await writers.write(large)).toHaveLength(200);
    expect(await verifyNow()).toEqual([]);
  });

  it('refuses all that came together: what shares a transaction shares its end', async () => {
    limitPages(80);
    const answers = await Promise.allSettled([
      writers.write([put('small')]),
      writers.write([put('large', 'x'.repeat(1_000_000))]),
    ]);
    expect(answers.map((answer) => answer.status)).toEqual(['rejected', 'rejected']);
    expect(idsKept()).toEqual([]);
  });
});

/** A database that may not grow past so many pages answers as one on a full disk: SQLITE_FULL. */
function limitPages(count: number): void {
  connections.writer.exec(`PRAGMA max_page_count = ${count}`);
}

async function verifyNow() {
  const reader = openReader(connections.path);
  try {
    return await verify(reader);
  } finally {
    reader.close();
  }
}

function idsKept(): readonly unknown[] {
  return connections.reader
    .prepare('SELECT id FROM record')
    .all()
    .map((row) => row.id);
}

async function* streamOf(writes: readonly Write[]): AsyncIterable<Write> {
  yield* writes;
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
    indexed: { places: [], title: id, words: id },
  };
}
