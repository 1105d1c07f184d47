import { describe, expect, it } from 'vitest';
import { commune, put, remove } from './sample.ts';
import { type OpenStore, usingStore } from './using-store.ts';

const HOSTILE = [
  "'; DROP TABLE record; --",
  '"',
  "''",
  '%',
  '_',
  '*',
  '/',
  '../../etc/passwd',
  'a\u0000b',
  'a\u0000c',
  '\u0000',
  '\n',
  ' ',
  ' a',
  'a ',
  '__proto__',
  'constructor',
  'toString',
  'NULL',
  '1e3',
  '1000',
  'é',
  'e\u0301',
  '\u{1f600}',
  '\u200b',
  '\ufffd',
  'x'.repeat(5_000),
];

const QUERIES = [
  '"',
  '""',
  "'",
  "l'",
  '*',
  'lens*',
  '*lens',
  'lens" OR "x',
  'lens AND',
  'AND',
  'OR OR',
  'NOT lens',
  'NEAR(lens, 2)',
  'title:lens',
  'words : lens',
  '^lens',
  '-lens',
  '+lens',
  '(lens',
  'lens)',
  '{lens}',
  'lens\u0000x',
  '\u0000',
  '\ud800',
  'lens\\',
  ';',
  '--',
  '%',
  '\u{1f600}',
  'a '.repeat(2_000),
  'x'.repeat(100_000),
  Array.from({ length: 5_000 }, (_, i) => `w${i}`).join(' '),
];

/** What someone may send in by mistake or on purpose: never an error of the engine, never another record. */
export function describeHostileInput(open: OpenStore): void {
  describe('hostile input', () => {
    const store = usingStore(open);

    it('as ids names as many records, each its own', async () => {
      await store().write(HOSTILE.map((id) => put({ id, says: `about ${id}` })));
      for (const id of HOSTILE) {
        const read = await store().get('plan', id, 'public');
        expect(read?.id).toBe(id);
        expect(JSON.parse(read?.text ?? '')).toMatchObject({ id, says: `about ${id}` });
        expect(await store().history('plan', id, 'full')).toHaveLength(1);
      }
      const listed = await store().list({ type: 'plan', projection: 'public', limit: 1000 });
      expect(new Set(listed.map((record) => record.id))).toEqual(new Set(HOSTILE));
      await store().write(HOSTILE.map((id) => remove(id)));
      expect(await store().counts()).toEqual({});
      expect(await store().verify()).toEqual([]);
    });

    it('as types keeps them apart', async () => {
      await store().write(HOSTILE.map((type) => put({ type, id: 'a', title: 'Lens' })));
      for (const type of HOSTILE) {
        expect(await store().list({ type, projection: 'public', limit: 10 })).toHaveLength(1);
        expect(await store().list({ type, projection: 'public', limit: 10, text: 'lens' })).toHaveLength(1);
        const found = await store().search({ text: 'lens', types: [type], projection: 'public', limit: 10 });
        expect(found.map((record) => record.type)).toEqual([type]);
      }
      expect(Object.keys(await store().counts())).toHaveLength(HOSTILE.length);
    });

    it('as words never is an expression', async () => {
      await store().write([put({ id: 'lens', title: 'Lens' }), put({ id: 'other', title: 'Ville' })]);
      for (const text of QUERIES) {
        const query = { text, projection: 'public', limit: 10 } as const;
        const listed = await store().list({ ...query, type: 'plan' });
        const found = await store().search({ ...query, types: ['plan'] });
        expect(listed.map((record) => record.id)).not.toContain('other');
        expect(found.map((record) => record.id)).not.toContain('other');
      }
    });

    it('as words of a record is kept and found by what is a word in it', async () => {
      await store().write(
        QUERIES.map((words, i) => put({ id: `r${i}`, title: 'x', words: `${words} repère` })),
      );
      const found = await store().list({ type: 'plan', projection: 'public', limit: 100, text: 'repere' });
      expect(found).toHaveLength(QUERIES.length);
    });

    it('as places, dates and cursors finds nothing it should not', async () => {
      await store().write([put({ id: 'a', places: [commune("'); --")] })]);
      const query = { type: 'plan', projection: 'public', limit: 10 } as const;
      expect(await store().list({ ...query, territory: commune("'); --") })).toHaveLength(1);
      expect(await store().list({ ...query, within: commune("'") })).toEqual([]);
      expect(await store().list({ ...query, from: "'", to: '"' })).toEqual([]);
      expect(await store().list({ ...query, after: "z'" })).toEqual([]);
    });

    it('that has no UTF-8 is refused before anything is written', async () => {
      await expect(store().write([put({ id: 'fine' }), put({ id: '\ud800' })])).rejects.toThrow(RangeError);
      await expect(store().write([put({ id: '' })])).rejects.toThrow(RangeError);
      expect(await store().counts()).toEqual({});
    });

    it('that has no UTF-8 names nothing, not even what it would become on disk', async () => {
      await store().write([put({ id: '\ufffd' })]);
      expect(await store().get('plan', '\ud800', 'public')).toBeUndefined();
      expect(await store().history('plan', '\ud800', 'public')).toEqual([]);
      await store().write([remove('\ufffd')]);
      expect(await store().get('plan', '\ud800', 'public')).toBeUndefined();
      expect(await store().history('plan', '\ud800', 'public')).toEqual([]);
    });

    it('of any size comes back as it went in', async () => {
      const says = 'Évacuation — 😀 "§" \\ \u2028 \u0000 '.repeat(100_000);
      await store().write([put({ id: 'large', says, hides: says, words: says })]);
      const full = await store().get('plan', 'large', 'full');
      expect(JSON.parse(full?.text ?? '')).toMatchObject({ says, hides: says });
      expect(
        await store().list({ type: 'plan', projection: 'public', limit: 1, text: 'evacu' }),
      ).toHaveLength(1);
    });
  });
}
