import { describe, expect, it } from 'vitest';
import { put, remove, sha256 } from './sample.ts';
import { type OpenStore, usingStore } from './using-store.ts';

/** Several writes at once: all of them or none. */
export function describeBatches(open: OpenStore): void {
  describe('a batch', () => {
    const store = usingStore(open);

    it('goes in as one, each write seeing those before it', async () => {
      const results = await store().write([
        put({ id: 'a', says: '1' }),
        put({ id: 'a', says: '2' }),
        put({ id: 'a', says: '2' }),
        remove('a'),
        put({ id: 'b' }),
      ]);
      expect(results.map((result) => result.outcome)).toEqual([
        'created',
        'updated',
        'unchanged',
        'deleted',
        'created',
      ]);
      expect(await store().get('plan', 'a', 'public')).toMatchObject({ deleted: true, revision: 3 });
      expect((await store().head('full')).seq).toBe(4);
    });

    it('is refused whole for one conflict, and says which', async () => {
      await store().write([put({ id: 'kept' })]);
      const before = await store().head('full');
      const results = await store().write([
        put({ id: 'new' }),
        put({ id: 'kept', says: 'changed', expected: sha256('other') }),
        remove('kept'),
      ]);
      expect(results.map((result) => result.outcome)).toEqual(['skipped', 'conflict', 'skipped']);
      expect(await store().get('plan', 'new', 'full')).toBeUndefined();
      expect(await store().get('plan', 'kept', 'full')).toMatchObject({ revision: 1, deleted: false });
      expect(await store().head('full')).toEqual(before);
    });

    it('is refused whole for one absence', async () => {
      const results = await store().write([put({ id: 'new' }), remove('never')]);
      expect(results.map((result) => result.outcome)).toEqual(['skipped', 'absent']);
      expect(await store().counts()).toEqual({});
    });

    it('leaves nothing when a text cannot be made', async () => {
      const broken = {
        ...put({ id: 'b' }),
        render: () => {
          throw new Error('no text');
        },
      };
      await expect(store().write([put({ id: 'a' }), broken])).rejects.toThrow('no text');
      expect(await store().get('plan', 'a', 'full')).toBeUndefined();
      expect((await store().head('public')).seq).toBe(0);
    });

    it('fails alone: others that came with it go in', async () => {
      const broken = {
        ...put({ id: 'b' }),
        render: () => {
          throw new Error('no text');
        },
      };
      const results = await Promise.allSettled([
        store().write([put({ id: 'a' })]),
        store().write([broken]),
        store().write([put({ id: 'c' })]),
      ]);
      expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      expect(await store().counts()).toEqual({ plan: 2 });
    });

    it('may be empty', async () => {
      expect(await store().write([])).toEqual([]);
      expect((await store().head('public')).seq).toBe(0);
    });
  });
}
