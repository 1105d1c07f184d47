/**
 * A process that writes until it is killed: what kill.test.ts starts. Tells on its standard output, line by line and at once,
 * what the store has acknowledged.
 *
 * Arguments: the store's file, a name that no other run has, and `bulks` to import as well: a bulk keeps the other writers
 * waiting, so that without it many more of them are caught in the act.
 */
import { writeSync } from 'node:fs';
import type { Write } from '../store.ts';
import { openSqliteStore } from './sqlite-store.ts';

const [path = '', run = '', kind = ''] = process.argv.slice(2);
const store = openSqliteStore({ path, node: 'https://example.org' });
let serial = 0;

say('open');
await Promise.all([singles(), sameRecord(), batches(), ...(kind === 'bulks' ? [bulks()] : [])]);

async function singles(): Promise<void> {
  for (;;) {
    const id = `single-${run}-${++serial}`;
    const [result] = await store.write([put(id)]);
    if (result && 'fullTag' in result) say(`single ${id} ${result.fullTag}`);
  }
}

async function sameRecord(): Promise<void> {
  for (;;) {
    const [result] = await store.write([put('same')]);
    if (result && 'revision' in result) say(`same ${result.revision}`);
  }
}

async function batches(): Promise<void> {
  for (let n = 0; ; n += 1) {
    say(`batch-begins batch-${run}-${n}`);
    await store.write(members(`batch-${run}-${n}`, 10));
    say(`batch batch-${run}-${n}`);
  }
}

async function bulks(): Promise<void> {
  for (let n = 0; ; n += 1) {
    say(`bulk-begins bulk-${run}-${n}`);
    await store.bulk(slowly(members(`bulk-${run}-${n}`, 300)));
    say(`bulk bulk-${run}-${n}`);
  }
}

async function* slowly(writes: readonly Write[]): AsyncIterable<Write> {
  for (const [i, write] of writes.entries()) {
    if (i % 100 === 50) await new Promise((resolve) => setTimeout(resolve, 2));
    yield write;
  }
}

function members(name: string, count: number): readonly Write[] {
  return Array.from({ length: count }, (_, i) => put(`${name}-${i}`));
}

function put(id: string): Write {
  serial += 1;
  const says = `${run} ${serial}`;
  return {
    op: 'put',
    type: 'plan',
    id,
    schema: 'plan@1.0',
    by: run,
    contentTag: says,
    render: (revision, at) => {
      const publicText = JSON.stringify({ id, at, revision, says, text: 'é'.repeat(400) });
      return { publicText, fullText: publicText.replace('}', ',"phone":"06"}') };
    },
    indexed: { places: [{ level: 'commune', code: '62225' }], title: id, words: says },
  };
}

function say(line: string): void {
  writeSync(1, `${line}\n`);
}
