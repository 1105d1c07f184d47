import type { RecordStore } from '@maillage/server';
import { describe, expect, it } from 'vitest';
import { put, remove, stream } from './sample.ts';
import { type OpenStore, usingStore } from './using-store.ts';

/** Pages: everything exactly once, whatever is written meanwhile. */
export function describePages(open: OpenStore): void {
  describe('pages', () => {
    const store = usingStore(open);

    it('walked to the end give every live record once, in id order', async () => {
      const ids = Array.from({ length: 257 }, (_, i) => `r${(i * 7919) % 1000}`);
      await store().bulk(stream(ids.map((id) => put({ id }))));
      await store().write([remove(ids[3] as string), remove(ids[200] as string)]);
      const live = ids.filter((id) => id !== ids[3] && id !== ids[200]);
      for (const limit of [1, 7, 100, 255, 1000]) {
        const walked = await walk(store(), limit);
        expect(walked).toEqual([...live].sort());
      }
    });

    it('give what stood throughout exactly once while others come, change and go', async () => {
      const standing = Array.from({ length: 60 }, (_, i) => `s${String(i * 3).padStart(3, '0')}`);
      const going = standing.map((id) => `${id}-going`);
      await store().bulk(stream([...standing, ...going].map((id) => put({ id }))));
      let round = 0;
      const walked = await walk(store(), 7, async () => {
        round += 1;
        await store().write([
          put({ id: `s${String(round * 5).padStart(3, '0')}-new` }),
          put({ id: standing[round] as string, says: `changed ${round}` }),
          remove(going[going.length - round] as string),
          remove(going[round - 1] as string),
        ]);
      });
      expect(new Set(walked).size).toBe(walked.length);
      expect(walked.filter((id) => standing.includes(id))).toEqual(standing);
    });

    it('hold at most what was asked, and nothing for a limit of zero', async () => {
      await store().bulk(stream(['a', 'b', 'c'].map((id) => put({ id }))));
      expect(await store().list({ type: 'plan', projection: 'public', limit: 0 })).toEqual([]);
      expect(await store().list({ type: 'plan', projection: 'public', limit: 2 })).toHaveLength(2);
      expect(await store().list({ type: 'plan', projection: 'public', limit: 9, after: 'c' })).toEqual([]);
      expect(await store().list({ type: 'none', projection: 'public', limit: 9 })).toEqual([]);
    });

    it('follow code points, not UTF-16 units: every engine gives the same order', async () => {
      const ids = ['é', 'z', '\u{1f600}', 'ﬀ', 'Z', 'e\u0301', 'a b', 'a'];
      await store().write(ids.map((id) => put({ id })));
      const expected = ['Z', 'a', 'a b', 'e\u0301', 'z', 'é', 'ﬀ', '\u{1f600}'];
      expect(await walk(store(), 3)).toEqual(expected);
    });
  });
}

/** Ids of every page, in the order they come; `between` runs after each page. */
async function walk(store: RecordStore, limit: number, between?: () => Promise<void>): Promise<string[]> {
  const ids: string[] = [];
  for (;;) {
    const after = ids.at(-1);
    const page = await store.list({
      type: 'plan',
      projection: 'public',
      limit,
      ...(after !== undefined && { after }),
    });
    const seen = new Set(ids);
    // a store that turns in circles must fail here, not keep the test from ending
    expect(page.filter((record) => seen.has(record.id))).toEqual([]);
    ids.push(...page.map((record) => record.id));
    if (page.length < limit) return ids;
    await between?.();
  }
}
