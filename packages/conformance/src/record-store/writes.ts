import type { RecordStore, Write } from '@maillage/server';
import { describe, expect, it } from 'vitest';
import { put, remove, sha256 } from './sample.ts';
import { type OpenStore, usingStore } from './using-store.ts';

/** One write at a time: its outcome, what is read after it, and the tag that it was to be compared with. */
export function describeWrites(open: OpenStore): void {
  describe('a write', () => {
    const store = usingStore(open);

    it('creates a record at revision 1, its tag the hash of its text', async () => {
      const result = await one(store(), put({ id: 'a' }));
      const read = await store().get('plan', 'a', 'public');
      expect(result).toMatchObject({ outcome: 'created', revision: 1 });
      expect(read).toMatchObject({ id: 'a', revision: 1, deleted: false });
      expect(sha256(read?.text ?? '')).toBe(read?.tag);
      expect(result).toMatchObject({ publicTag: read?.tag, fullTag: read?.tag });
    });

    it('updates it at the next revision', async () => {
      await one(store(), put({ id: 'a', says: 'first' }));
      expect(await one(store(), put({ id: 'a', says: 'second' }))).toMatchObject({
        outcome: 'updated',
        revision: 2,
      });
      expect(JSON.parse((await store().get('plan', 'a', 'public'))?.text ?? '')).toMatchObject({
        says: 'second',
        revision: 2,
      });
    });

    it('writes nothing when the content is the same', async () => {
      const first = await one(store(), put({ id: 'a', says: 'the same' }));
      const head = await store().head('public');
      expect(await one(store(), put({ id: 'a', says: 'the same' }))).toEqual({
        ...first,
        outcome: 'unchanged',
      });
      expect(await store().head('public')).toEqual(head);
    });

    it('writes the same content again under another schema: its text says which it follows', async () => {
      await one(store(), put({ id: 'a', schema: 'plan@1.0' }));
      expect(await one(store(), put({ id: 'a', schema: 'plan@1.1' }))).toMatchObject({ outcome: 'updated' });
    });

    it('leaves a tombstone when it deletes, and says so when there is nothing to delete', async () => {
      await one(store(), put({ id: 'a' }));
      expect(await one(store(), remove('a'))).toMatchObject({ outcome: 'deleted', revision: 2 });
      expect(await store().get('plan', 'a', 'full')).toMatchObject({ deleted: true, text: '', revision: 2 });
      expect(await one(store(), remove('a'))).toEqual({ outcome: 'absent' });
      expect(await one(store(), remove('never'))).toEqual({ outcome: 'absent' });
      expect(await store().get('plan', 'never', 'full')).toBeUndefined();
    });

    it('puts a deleted record back, its revisions going on', async () => {
      await one(store(), put({ id: 'a', says: 'the same' }));
      await one(store(), remove('a'));
      const back = put({ id: 'a', says: 'the same', expected: 'absent' });
      expect(await one(store(), back)).toMatchObject({ outcome: 'created', revision: 3 });
      expect(await store().get('plan', 'a', 'public')).toMatchObject({ deleted: false, revision: 3 });
    });

    it('keeps types apart', async () => {
      await one(store(), put({ type: 'plan', id: 'a', says: 'a plan' }));
      await one(store(), put({ type: 'event', id: 'a', says: 'an event' }));
      await one(store(), remove('a'));
      expect(await store().get('event', 'a', 'public')).toMatchObject({ deleted: false });
      expect(await store().counts()).toEqual({ event: 1 });
    });

    it('does not take a type and an id for others that read the same end to end', async () => {
      await store().write([put({ type: 'plan', id: 'a' }), put({ type: 'pla', id: 'na' })]);
      await store().write([put({ type: 'p', id: 'lana' })]);
      expect(await store().counts()).toEqual({ p: 1, pla: 1, plan: 1 });
      expect(await store().history('pla', 'na', 'full')).toHaveLength(1);
    });

    it('counts live records', async () => {
      expect(await store().counts()).toEqual({});
      await store().write([put({ id: 'a' }), put({ id: 'b' }), put({ type: 'event', id: 'c' })]);
      await store().write([put({ id: 'a', says: 'changed' }), remove('b')]);
      expect(await store().counts()).toEqual({ plan: 1, event: 1 });
    });
  });

  describe('a compare-and-set', () => {
    const store = usingStore(open);

    it('goes in on the current tag, of either projection', async () => {
      const first = tags(await one(store(), put({ id: 'a', says: '1', hides: 'x' })));
      const second = put({ id: 'a', says: '2', hides: 'x', expected: first.fullTag });
      const next = tags(await one(store(), second));
      const third = put({ id: 'a', says: '3', hides: 'x', expected: next.publicTag });
      expect(await one(store(), third)).toMatchObject({ outcome: 'updated', revision: 3 });
    });

    it('is refused on any other, with the current tag', async () => {
      const first = tags(await one(store(), put({ id: 'a', says: '1' })));
      const second = tags(await one(store(), put({ id: 'a', says: '2' })));
      const conflict = { outcome: 'conflict', currentTag: second.fullTag };
      expect(await one(store(), put({ id: 'a', says: '3', expected: first.fullTag }))).toEqual(conflict);
      expect(await one(store(), put({ id: 'a', says: '2', expected: first.fullTag }))).toEqual(conflict);
      expect(await one(store(), remove('a', { expected: first.fullTag }))).toEqual(conflict);
      expect(await one(store(), put({ id: 'a', says: '3', expected: 'absent' }))).toEqual(conflict);
      expect(await store().get('plan', 'a', 'full')).toMatchObject({ revision: 2 });
    });

    it('on a record that is not there is refused, with no tag', async () => {
      const conflict = { outcome: 'conflict', currentTag: undefined };
      expect(await one(store(), put({ id: 'a', expected: sha256('other') }))).toEqual(conflict);
      const { fullTag } = tags(await one(store(), put({ id: 'a' })));
      await one(store(), remove('a'));
      expect(await one(store(), put({ id: 'a', says: 'late', expected: fullTag }))).toEqual(conflict);
    });

    it('lets exactly one of many racers through', async () => {
      const { fullTag } = tags(await one(store(), put({ id: 'a', says: 'start' })));
      const racers = Array.from({ length: 20 }, (_, i) =>
        one(store(), put({ id: 'a', says: `racer ${i}`, expected: fullTag })),
      );
      const outcomes = (await Promise.all(racers)).map((result) => result.outcome);
      expect(outcomes.filter((outcome) => outcome === 'updated')).toHaveLength(1);
      expect(outcomes.filter((outcome) => outcome === 'conflict')).toHaveLength(19);
      expect(await store().get('plan', 'a', 'full')).toMatchObject({ revision: 2 });
    });

    it('lets exactly one of many creators through', async () => {
      const creators = Array.from({ length: 20 }, (_, i) =>
        one(store(), put({ id: 'a', says: `creator ${i}`, expected: 'absent' })),
      );
      const outcomes = (await Promise.all(creators)).map((result) => result.outcome);
      expect(outcomes.filter((outcome) => outcome === 'created')).toHaveLength(1);
    });
  });
}

async function one(store: RecordStore, write: Write) {
  const [result] = await store.write([write]);
  if (!result) throw new Error('a write has a result');
  return result;
}

function tags(result: object): { readonly publicTag: string; readonly fullTag: string } {
  return result as { publicTag: string; fullTag: string };
}
