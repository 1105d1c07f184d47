import {
  chmodSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StoreFault, Write } from '../store.ts';
import { openSqliteStore } from './sqlite-store.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'maillage-open-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const NODE = 'https://example.org';

function open(name = 'maillage.db', node = NODE) {
  return openSqliteStore({ path: join(folder, name), node });
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

/** The fault that opening meets. */
function faultOf(name?: string): StoreFault {
  try {
    open(name).close();
  } catch (fault) {
    return fault as StoreFault;
  }
  throw new Error('it opened');
}

/** user id of nobody — Debian base-passwd */
const NOBODY = 65_534;

/** Does something without the rights of root, whom no folder refuses. */
function asSomeoneElse<T>(act: () => T): T {
  if (process.geteuid?.() !== 0) return act();
  process.seteuid?.(NOBODY);
  try {
    return act();
  } finally {
    process.seteuid?.(0);
  }
}

describe('opening a store', () => {
  it('makes the folders and the file that are not there', async () => {
    const store = open('deep/er/maillage.db');
    await store.write([put('a')]);
    await store.close();
    const again = open('deep/er/maillage.db');
    expect(await again.get('plan', 'a', 'public')).toMatchObject({ revision: 1 });
    await again.close();
  });

  it('keeps the identity of its logs, whatever address the node answers at later', async () => {
    const store = open();
    await store.write([put('a')]);
    const before = await store.head('public');
    await store.close();
    const again = open('maillage.db', 'https://elsewhere.example.org');
    expect(await again.head('public')).toEqual(before);
    await again.write([put('b')]);
    expect(await again.verify()).toEqual([]);
    await again.close();
  });

  it('draws an epoch for each store', async () => {
    const [a, b] = [open('a.db'), open('b.db')];
    expect((await a.head('full')).epoch).not.toBe((await b.head('full')).epoch);
    await Promise.all([a.close(), b.close()]);
  });

  it('goes on from a file that a cut left empty', async () => {
    writeFileSync(join(folder, 'maillage.db'), '');
    const store = open();
    expect(await store.write([put('a')])).toMatchObject([{ outcome: 'created' }]);
    await store.close();
  });

  it('says in both languages that a folder is not one', () => {
    writeFileSync(join(folder, 'file'), '');
    const fault = faultOf('file/maillage.db');
    expect(fault).toMatchObject({ name: 'StoreFault', reason: 'unwritable' });
    expect(fault.text.fr).toContain("droit d'écriture");
    expect(fault.text.en).toContain('may write there');
    expect(fault.message).toBe(fault.text.fr);
  });

  it('says that a folder does not accept writing', () => {
    mkdirSync(join(folder, 'locked'));
    chmodSync(join(folder, 'locked'), 0o555);
    chmodSync(folder, 0o755);
    expect(asSomeoneElse(() => faultOf('locked/maillage.db')).reason).toBe('unwritable');
  });

  it('says that the path is a folder', () => {
    mkdirSync(join(folder, 'maillage.db'));
    expect(faultOf().reason).toBe('unwritable');
  });

  it('refuses a file that is no database, and leaves it alone', () => {
    const text = 'code_insee;nom\n62225;Clairmarais\n'.repeat(100);
    writeFileSync(join(folder, 'maillage.db'), text);
    expect(faultOf().reason).toBe('corrupt');
    expect(readFileSync(join(folder, 'maillage.db'), 'utf8')).toBe(text);
  });

  it('refuses a store whose header is damaged', async () => {
    await filled();
    const file = openSync(join(folder, 'maillage.db'), 'r+');
    writeSync(file, Buffer.alloc(100, 0xff), 0, 100, 0);
    closeSync(file);
    const fault = faultOf();
    expect(fault.reason).toBe('corrupt');
    expect(fault.text.fr).toContain('sauvegarde');
  });

  it('refuses a store cut to its first page, or tells it when it is verified', async () => {
    await filled();
    truncateSync(join(folder, 'maillage.db'), 4096);
    await expect(openAndVerify()).rejects.toMatchObject({ reason: 'corrupt' });
  });

  it("refuses another program's database, and leaves it alone", () => {
    const db = new DatabaseSync(join(folder, 'maillage.db'));
    db.exec('CREATE TABLE invoices (id INTEGER PRIMARY KEY)');
    db.close();
    const before = readFileSync(join(folder, 'maillage.db'));
    const fault = faultOf();
    expect(fault.reason).toBe('foreign');
    expect(fault.text.en).toContain('another program');
    expect(readFileSync(join(folder, 'maillage.db')).equals(before)).toBe(true);
  });

  it('refuses in one sentence a store that a newer version wrote', async () => {
    await filled();
    const db = new DatabaseSync(join(folder, 'maillage.db'));
    db.exec('PRAGMA user_version = 999');
    db.close();
    const fault = faultOf();
    expect(fault.reason).toBe('newer-version');
    expect(fault.text.fr).toMatch(/^Le fichier .* a été écrit par une version plus récente de Maillage/);
    expect(fault.text.fr).toContain('999');
  });
});

describe('a closed store', () => {
  it('says so, to readers and writers alike', async () => {
    const store = open();
    await store.close();
    const closed = { name: 'StoreFault', reason: 'closed' };
    await expect(store.get('plan', 'a', 'public')).rejects.toMatchObject(closed);
    await expect(store.write([put('a')])).rejects.toMatchObject(closed);
    await expect(store.bulk((async function* () {})())).rejects.toMatchObject(closed);
    await expect(store.verify()).rejects.toMatchObject(closed);
    await store.close();
  });

  it('has finished the writes it was given before closing', async () => {
    const store = open();
    const writing = store.write([put('a')]);
    await store.close();
    expect(await writing).toMatchObject([{ outcome: 'created' }]);
    const again = open();
    expect(await again.get('plan', 'a', 'public')).toBeDefined();
    await again.close();
  });
});

/** Leaves a store with enough in it to span many pages. */
async function filled(): Promise<void> {
  const store = open();
  await store.write(Array.from({ length: 200 }, (_, i) => put(`r${i}`, 'x'.repeat(500))));
  await store.close();
}

async function openAndVerify() {
  const store = open();
  try {
    return await store.verify();
  } finally {
    await store.close();
  }
}
