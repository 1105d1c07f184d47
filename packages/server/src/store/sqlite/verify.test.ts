import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Write } from '../store.ts';
import { openSqliteStore } from './sqlite-store.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'maillage-verify-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A record with everything that is indexed, and something hidden. */
function put(id: string, says: string): Write {
  return {
    op: 'put',
    type: 'plan',
    id,
    schema: 'plan@1.0',
    by: 'someone',
    contentTag: says,
    render: (revision, at) => ({
      publicText: JSON.stringify({ at, id, revision, says }),
      fullText: JSON.stringify({ at, id, phone: '06', revision, says }),
    }),
    indexed: {
      places: [{ level: 'commune', code: '62225' }],
      title: id,
      words: says,
      member: {
        self: { level: 'commune', code: '62225' },
        parents: [{ level: 'departement', code: '62' }],
      },
    },
  };
}

/** Each harm that someone or something may do to the file, and a word of what verifying says of it. */
it.each([
  ['DELETE FROM public_log WHERE seq = 2', "l'entrée attendue était la 2"],
  ['DELETE FROM full_log WHERE seq = 4', 'Le journal et les versions gardées'],
  [
    "UPDATE public_log SET entry = replace(entry, 'plan', 'plot') WHERE seq = 1",
    'ne répond pas à son empreinte',
  ],
  ["UPDATE full_log SET salt = 'other' WHERE seq = 3", "n'est pas celle qui a été écrite"],
  ["UPDATE public_log SET hash = 'x' || substr(hash, 2) WHERE seq = 1", "ne s'enchaîne pas"],
  ["UPDATE record SET public_text = replace(public_text, 'new', 'old') WHERE id = 'a'", 'le texte a changé'],
  ["UPDATE record SET full_text = replace(full_text, '06', '07') WHERE id = 'a'", 'le texte a changé'],
  ["UPDATE history SET public_text = replace(public_text, 'first', 'worst')", 'le texte a changé'],
  ['DELETE FROM history', 'Le journal et les versions gardées'],
  ["DELETE FROM place WHERE id = 'a'", "L'index des territoires ne répond pas à la fiche"],
  ["INSERT INTO place VALUES ('commune:62528', 'plan', 'a', 1)", "L'index des territoires ne répond pas"],
  ['DELETE FROM member WHERE record = 1', "L'index des territoires contenus"],
  ['UPDATE tally SET live = live + 1', 'Le compte des fiches plan est faux'],
  ['DELETE FROM word_index WHERE rowid = 1', "L'index des mots"],
  ["UPDATE word_index_content SET c0 = 'other words' WHERE id = 1", 'Le fichier est abîmé'],
  ["DELETE FROM tombstone WHERE id = 'gone'", 'Le journal et les versions gardées'],
])('verifying finds %s', async (harm, says) => {
  const path = join(folder, 'maillage.db');
  const store = openSqliteStore({ path, node: 'https://example.org' });
  await store.write([put('a', 'first words'), put('gone', 'soon')]);
  await store.write([put('a', 'new words'), { op: 'delete', type: 'plan', id: 'gone', by: 'someone' }]);
  expect(await store.verify()).toEqual([]);
  const db = new DatabaseSync(path, { enableForeignKeyConstraints: false, defensive: false } as object);
  expect(db.prepare(harm).run().changes).toBeGreaterThan(0);
  db.close();
  const found = await store.verify();
  expect(found.map((fault) => fault.fr).join('\n')).toContain(says);
  expect(found.every((fault) => fault.en !== '')).toBe(true);
  await store.close();
});
