import type { RecordStore } from '@maillage/server';
import { describe, expect, it } from 'vitest';
import { put, remove, stream } from './sample.ts';
import { type OpenStore, usingStore } from './using-store.ts';

/** A few words, in several types, best first. */
export function describeSearch(open: OpenStore): void {
  describe('a search', () => {
    const store = usingStore(open);

    it('gives whole titles, then titles that begin so, then the words anywhere', async () => {
      await store().write([
        put({ id: 'anywhere', title: 'Agglomération de Lens' }),
        put({ id: 'begins', title: 'Lens-Liévin' }),
        put({ id: 'words', title: 'Autre', words: 'près de Lens' }),
        put({ id: 'whole', title: 'LENS' }),
        put({ id: 'longer', title: 'Lenseignement' }),
        put({ id: 'not', title: 'Valence' }),
      ]);
      const found = await ids(store(), 'lens');
      expect(found[0]).toBe('whole');
      expect(found.slice(1, 3)).toEqual(['begins', 'longer']);
      expect(new Set(found.slice(3))).toEqual(new Set(['anywhere', 'words']));
    });

    it('ignores accents, case, ligatures and punctuation', async () => {
      await store().write([put({ id: 'a', title: 'Marcq-en-Barœul' }), put({ id: 'b', title: "L'Étoile" })]);
      expect(await ids(store(), 'marcq EN baroeul')).toEqual(['a']);
      expect(await ids(store(), "l'etoile")).toEqual(['b']);
      expect(await ids(store(), 'Barœ')).toEqual(['a']);
    });

    it('looks only in the types asked, and says which each is of', async () => {
      await store().write([
        put({ type: 'territory', id: 't', title: 'Lens' }),
        put({ type: 'event', id: 'e', title: 'Lens' }),
        put({ type: 'plan', id: 'p', title: 'Lens' }),
      ]);
      const found = await store().search({
        text: 'lens',
        types: ['territory', 'event'],
        projection: 'public',
        limit: 10,
      });
      expect(found.map((record) => `${record.type}/${record.id}`).sort()).toEqual(['event/e', 'territory/t']);
      expect(await store().search({ text: 'lens', types: [], projection: 'public', limit: 10 })).toEqual([]);
    });

    it('stops at the limit, the best ones kept', async () => {
      await store().bulk(
        stream([
          ...Array.from({ length: 300 }, (_, i) => put({ id: `w${i}`, title: `Autre ${i}`, words: 'lens' })),
          ...Array.from({ length: 5 }, (_, i) => put({ id: `t${i}`, title: `Lens ${i}` })),
          put({ id: 'whole', title: 'Lens' }),
        ]),
      );
      expect(await ids(store(), 'lens', 3)).toEqual(['whole', 't0', 't1']);
      const found = await ids(store(), 'lens', 10);
      expect(found.slice(0, 6)).toEqual(['whole', 't0', 't1', 't2', 't3', 't4']);
      expect(new Set(found).size).toBe(10);
      expect(await ids(store(), 'lens', 0)).toEqual([]);
    });

    it('forgets what is deleted', async () => {
      await store().write([put({ id: 'a', title: 'Lens' })]);
      await store().write([remove('a')]);
      expect(await ids(store(), 'lens')).toEqual([]);
    });

    it('finds nothing without a word', async () => {
      await store().write([put({ id: 'a', title: '' }), put({ id: 'b', title: 'Lens' })]);
      expect(await ids(store(), '')).toEqual([]);
      expect(await ids(store(), '?!')).toEqual([]);
    });
  });
}

async function ids(store: RecordStore, text: string, limit = 50): Promise<readonly string[]> {
  const found = await store.search({ text, types: ['plan'], projection: 'public', limit });
  return found.map((record) => record.id);
}
