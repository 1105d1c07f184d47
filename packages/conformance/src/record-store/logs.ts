import type { Projection } from '@maillage/schemas';
import type { LogEntry, RecordStore } from '@maillage/server';
import { describe, expect, it } from 'vitest';
import { canonical, put, remove, sha256, stream } from './sample.ts';
import { type OpenStore, usingStore } from './using-store.ts';

const GENESIS = '0'.repeat(64);

/** The two change logs: one entry each for every write, chained, without a hole. */
export function describeLogs(open: OpenStore): void {
  describe.each(['public', 'full'] as const)('the %s log', (projection) => {
    const store = usingStore(open);

    it('is empty at first', async () => {
      expect(await store().log(projection, 0, 10)).toEqual([]);
      expect(await store().head(projection)).toMatchObject({ seq: 0, head: GENESIS });
    });

    it('has one entry for each write, in order, chained to the one before', async () => {
      await writeSome(store());
      const entries = await walkLog(store(), projection, 4);
      expect(entries).toHaveLength(27);
      let prev = GENESIS;
      for (const [i, entry] of entries.entries()) {
        const said = JSON.parse(entry.text);
        expect(entry.seq).toBe(i + 1);
        expect(said).toMatchObject({ v: 1, seq: entry.seq, prev });
        expect(canonical(said)).toBe(entry.text);
        expect(sha256(entry.text)).toBe(entry.hash);
        prev = entry.hash;
      }
      expect(await store().head(projection)).toMatchObject({ seq: 27, head: prev });
    });

    it('says what was written, by whom it is kept and under which schema', async () => {
      await writeSome(store());
      const { node, epoch } = await store().head(projection);
      const said = (await walkLog(store(), projection, 100)).map((entry) => JSON.parse(entry.text));
      expect(Object.keys(said[0]).sort()).toEqual(
        [
          'contentHash',
          'epoch',
          'id',
          'node',
          'op',
          'prev',
          'rev',
          'schema',
          'seq',
          'ts',
          'type',
          'v',
        ].sort(),
      );
      expect(said.every((entry) => entry.node === node && entry.epoch === epoch)).toBe(true);
      expect(said.slice(0, 4).map(({ op, type, id, rev, schema }) => [op, type, id, rev, schema])).toEqual([
        ['put', 'plan', 'a', 1, 'plan@1.0'],
        ['put', 'plan', 'a', 2, 'plan@1.0'],
        ['delete', 'plan', 'a', 3, 'plan@1.0'],
        ['put', 'plan', 'a', 4, 'plan@1.0'],
      ]);
    });

    it('carries each record beside its entry: hashed with its salt, it gives the hash in the entry', async () => {
      await writeSome(store());
      const entries = await walkLog(store(), projection, 100);
      const history = await store().history('plan', 'a', projection);
      for (const { text, payload } of entries) {
        expect(payload).toBeDefined();
        const said = JSON.parse(text);
        expect(sha256(`${payload?.salt}${payload?.record}`)).toBe(said.contentHash);
        if (said.id !== 'a') continue;
        const version = history.find((past) => past.revision === said.rev);
        expect(sha256(payload?.record ?? '')).toBe(version?.tag);
        if (said.op === 'put') expect(payload?.record).toBe(version?.text);
      }
      const salts = entries.map((entry) => entry.payload?.salt);
      expect(new Set(salts).size).toBe(salts.length);
    });

    it('does not move for a write that changes nothing', async () => {
      await store().write([put({ id: 'a' })]);
      const head = await store().head(projection);
      await store().write([put({ id: 'a' })]);
      await store().write([remove('never')]);
      await store().write([put({ id: 'a', says: 'late', expected: 'absent' })]);
      expect(await store().head(projection)).toEqual(head);
    });

    it('is read from any entry on', async () => {
      await writeSome(store());
      expect((await store().log(projection, 25, 100)).map((entry) => entry.seq)).toEqual([26, 27]);
      expect(await store().log(projection, 27, 100)).toEqual([]);
      expect(await store().log(projection, 1000, 100)).toEqual([]);
      expect(await store().log(projection, 0, 0)).toEqual([]);
    });

    it('has no hole after many writers at once', async () => {
      await Promise.all(
        Array.from({ length: 50 }, (_, i) => store().write([put({ id: `r${i % 20}`, says: `${i}` })])),
      );
      const entries = await walkLog(store(), projection, 100);
      expect(entries.map((entry) => entry.seq)).toEqual(entries.map((_, i) => i + 1));
      expect(await store().verify()).toEqual([]);
    });
  });

  describe('a sound store', () => {
    const store = usingStore(open);

    it('has nothing to say when it is verified', async () => {
      await writeSome(store());
      expect(await store().verify()).toEqual([]);
    });
  });
}

/** Twenty-seven writes that change something, and a few that do not. */
async function writeSome(store: RecordStore): Promise<void> {
  await store.write([put({ id: 'a', says: '1', hides: 'x' }), put({ id: 'a', says: '2', hides: 'x' })]);
  await store.write([remove('a', { reason: 'doublon' })]);
  await store.write([put({ id: 'a', says: 'é😀"\\\u0000', hides: 'y' }), put({ type: 'event', id: 'b' })]);
  await store.write([put({ type: 'event', id: 'b' })]);
  await store.bulk(stream(Array.from({ length: 20 }, (_, i) => put({ id: `r${i}` }))));
  await store.write([remove('r3'), put({ id: 'r4', says: 'changed' })]);
}

async function walkLog(store: RecordStore, projection: Projection, limit: number): Promise<LogEntry[]> {
  const entries: LogEntry[] = [];
  for (;;) {
    const after = entries.at(-1)?.seq ?? 0;
    const page = await store.log(projection, after, limit);
    expect(page.filter((entry) => entry.seq <= after)).toEqual([]);
    entries.push(...page);
    if (page.length < limit) return entries;
  }
}
