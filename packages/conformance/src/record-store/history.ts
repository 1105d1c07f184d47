import { describe, expect, it } from 'vitest';
import { put, remove } from './sample.ts';
import { type OpenStore, usingStore } from './using-store.ts';

/** All versions of a record. */
export function describeHistory(open: OpenStore): void {
  describe('a history', () => {
    const store = usingStore(open);

    it('keeps every version, deletions included, oldest first', async () => {
      await store().write([put({ id: 'a', says: '1' })]);
      await store().write([put({ id: 'a', says: '2' })]);
      await store().write([put({ id: 'a', says: '2' })]);
      await store().write([remove('a')]);
      await store().write([put({ id: 'a', says: '3' })]);
      const past = await store().history('plan', 'a', 'public');
      expect(past.map((version) => [version.revision, version.op, version.deleted])).toEqual([
        [1, 'put', false],
        [2, 'put', false],
        [3, 'delete', true],
        [4, 'put', false],
      ]);
      const said = past.map((version) => (version.deleted ? '' : JSON.parse(version.text).says));
      expect(said).toEqual(['1', '2', '', '3']);
      expect(past.every((version) => !Number.isNaN(Date.parse(version.at)))).toBe(true);
    });

    it('of a deleted record remains, though nothing else shows its texts', async () => {
      await store().write([put({ id: 'a', says: 'once', title: 'once' })]);
      await store().write([remove('a')]);
      expect((await store().get('plan', 'a', 'full'))?.text).toBe('');
      expect(await store().list({ type: 'plan', projection: 'full', limit: 10 })).toEqual([]);
      expect((await store().history('plan', 'a', 'public'))[0]?.text).toContain('once');
    });

    it('shows each projection its own texts, and who wrote only to the full one', async () => {
      await store().write([put({ id: 'a', says: 'seen', hides: 'unseen', by: 'mairie' })]);
      await store().write([put({ id: 'a', says: 'seen', hides: 'unseen again' })]);
      const [open] = await store().history('plan', 'a', 'public');
      const [full] = await store().history('plan', 'a', 'full');
      expect(open?.text).not.toContain('unseen');
      expect(open).not.toHaveProperty('by');
      expect(full?.text).toContain('unseen');
      expect(full?.by).toBe('mairie');
    });

    it('of a record that never was is empty', async () => {
      expect(await store().history('plan', 'never', 'full')).toEqual([]);
    });

    it('ends on what get gives', async () => {
      await store().write([put({ id: 'a', hides: 'x' })]);
      await store().write([put({ id: 'a', hides: 'y' })]);
      for (const projection of ['public', 'full'] as const) {
        const last = (await store().history('plan', 'a', projection)).at(-1);
        expect(last).toMatchObject({ ...(await store().get('plan', 'a', projection)) });
      }
    });
  });
}
