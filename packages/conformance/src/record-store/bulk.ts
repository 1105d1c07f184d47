import type { Write } from '@maillage/server';
import { describe, expect, it } from 'vitest';
import { put, remove, sha256, stream } from './sample.ts';
import { type OpenStore, usingStore } from './using-store.ts';

/** A long stream in one transaction. */
export function describeBulk(open: OpenStore): void {
  describe('a bulk', () => {
    const store = usingStore(open);

    it('writes a stream and counts what became of it', async () => {
      await store().write([put({ id: 'same' }), put({ id: 'changed', says: 'before' }), put({ id: 'gone' })]);
      const news: number[] = [];
      const result = await store().bulk(
        stream([
          put({ id: 'same' }),
          put({ id: 'changed', says: 'after' }),
          put({ id: 'new' }),
          remove('gone'),
          remove('never'),
        ]),
        (count) => news.push(count),
      );
      expect(result).toEqual({ created: 1, updated: 1, unchanged: 2, deleted: 1 });
      expect(news.at(-1)).toBe(5);
      expect(await store().counts()).toEqual({ plan: 3 });
    });

    it('imported twice, changes nothing the second time', async () => {
      const writes = many(50, (i) => put({ id: `r${i}` }));
      await store().bulk(stream(writes));
      const head = await store().head('full');
      expect(await store().bulk(stream(writes))).toEqual({
        created: 0,
        updated: 0,
        unchanged: 50,
        deleted: 0,
      });
      expect(await store().head('full')).toEqual(head);
    });

    it('may be empty', async () => {
      const nothing = { created: 0, updated: 0, unchanged: 0, deleted: 0 };
      expect(await store().bulk(stream([]))).toEqual(nothing);
      expect((await store().head('full')).seq).toBe(0);
    });

    it('leaves nothing when the stream breaks', async () => {
      await store().write([put({ id: 'kept', says: 'before' })]);
      const before = await store().head('full');
      async function* broken(): AsyncIterable<Write> {
        yield put({ id: 'kept', says: 'after' });
        yield* many(600, (i) => put({ id: `r${i}` }));
        throw new Error('line 601 is broken');
      }
      await expect(store().bulk(broken())).rejects.toThrow('line 601 is broken');
      expect(await store().counts()).toEqual({ plan: 1 });
      expect(await store().get('plan', 'kept', 'full')).toMatchObject({ revision: 1 });
      expect(await store().get('plan', 'r0', 'full')).toBeUndefined();
      expect(await store().head('full')).toEqual(before);
      expect(await store().write([put({ id: 'next' })])).toMatchObject([{ outcome: 'created' }]);
    });

    it('leaves nothing when a tag is not the one expected', async () => {
      const late = put({ id: 'b', expected: sha256('other') });
      await expect(store().bulk(stream([put({ id: 'a' }), late]))).rejects.toMatchObject({
        name: 'BulkConflict',
        type: 'plan',
        id: 'b',
      });
      expect(await store().counts()).toEqual({});
    });

    it('shows readers nothing until it ends', async () => {
      const seen: unknown[] = [];
      async function* watched(): AsyncIterable<Write> {
        yield* many(20, (i) => put({ id: `r${i}`, title: 'Lens' }));
        seen.push(await store().get('plan', 'r0', 'full'));
        seen.push(...(await store().list({ type: 'plan', projection: 'full', limit: 10 })));
        seen.push(
          ...(await store().search({ text: 'lens', types: ['plan'], projection: 'full', limit: 10 })),
        );
        seen.push(...(await store().log('full', 0, 10)), ...Object.keys(await store().counts()));
      }
      await store().bulk(watched());
      expect(seen).toEqual([undefined]);
      expect(await store().list({ type: 'plan', projection: 'full', limit: 100 })).toHaveLength(20);
    });

    it('keeps other writers waiting, then lets them see what it wrote', async () => {
      let answered = false;
      let other: Promise<unknown> = Promise.resolve();
      async function* crossed(): AsyncIterable<Write> {
        yield put({ id: 'a', says: 'bulk' });
        other = store()
          .write([put({ id: 'a', says: 'other', expected: 'absent' })])
          .then((results) => {
            answered = true;
            return results;
          });
        await new Promise((resolve) => setTimeout(resolve, 20));
        expect(answered).toBe(false);
        yield put({ id: 'b', says: 'bulk' });
      }
      await store().bulk(crossed());
      expect(await other).toMatchObject([{ outcome: 'conflict' }]);
    });

    it('runs one at a time', async () => {
      const results = await Promise.all([
        store().bulk(stream(many(30, (i) => put({ id: `r${i}` })))),
        store().bulk(stream(many(30, (i) => put({ id: `r${i}` })))),
      ]);
      expect(results.map((result) => result.created)).toEqual([30, 0]);
    });
  });
}

function many(count: number, make: (i: number) => Write): readonly Write[] {
  return Array.from({ length: count }, (_, i) => make(i));
}
