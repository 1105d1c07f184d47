import type { ListQuery, RecordStore } from '@maillage/server';
import { describe, expect, it } from 'vitest';
import { commune, departement, put, stream, territory } from './sample.ts';
import { type OpenStore, usingStore } from './using-store.ts';

/** Lists narrowed by place, date and words, alone and together. */
export function describeFilters(open: OpenStore): void {
  describe('a list filtered by place', () => {
    const store = usingStore(open);

    it('holds the records about that very territory', async () => {
      await store().write([
        put({ id: 'a', places: [commune('62225')] }),
        put({ id: 'b', places: [commune('62528'), commune('62225')] }),
        put({ id: 'c', places: [departement('62')] }),
        put({ id: 'd' }),
      ]);
      expect(await ids(store(), { territory: commune('62225') })).toEqual(['a', 'b']);
      expect(await ids(store(), { territory: departement('62') })).toEqual(['c']);
      expect(await ids(store(), { territory: commune('59350') })).toEqual([]);
    });

    it('follows a record that moves, and forgets one that goes', async () => {
      await store().write([put({ id: 'a', says: '1', places: [commune('62225')] })]);
      await store().write([put({ id: 'a', says: '2', places: [commune('62528')] })]);
      expect(await ids(store(), { territory: commune('62225') })).toEqual([]);
      expect(await ids(store(), { territory: commune('62528') })).toEqual(['a']);
      await store().write([{ op: 'delete', type: 'plan', id: 'a', by: 'someone' }]);
      expect(await ids(store(), { territory: commune('62528') })).toEqual([]);
    });

    it('names a place twice without finding the record twice', async () => {
      await store().write([
        territory(commune('62225'), [departement('62')]),
        put({ id: 'a', places: [commune('62225'), commune('62225'), departement('62')] }),
      ]);
      expect(await ids(store(), { territory: commune('62225') })).toEqual(['a']);
      expect(await ids(store(), { within: departement('62') })).toEqual(['a']);
    });
  });

  describe('a list filtered by date', () => {
    const store = usingStore(open);

    it('holds what may have happened in the span: both ends are counted', async () => {
      await store().write([
        put({ id: 'day', dates: { first: '2019-03-01', last: '2019-03-01' } }),
        put({ id: 'year', dates: { first: '2019-01-01', last: '2019-12-31' } }),
        put({ id: 'later', dates: { first: '2024-02-29', last: '2024-02-29' } }),
        put({ id: 'undated' }),
      ]);
      expect(await ids(store(), { from: '2019-03-01', to: '2019-03-01' })).toEqual(['day', 'year']);
      expect(await ids(store(), { from: '2019-03-02', to: '2019-06-30' })).toEqual(['year']);
      expect(await ids(store(), { to: '2018-12-31' })).toEqual([]);
      expect(await ids(store(), { from: '2019-12-31' })).toEqual(['later', 'year']);
      expect(await ids(store(), { to: '2024-02-29' })).toEqual(['day', 'later', 'year']);
      expect(await ids(store(), { from: '2024-02-29' })).toEqual(['later']);
    });
  });

  describe('a list filtered by words', () => {
    const store = usingStore(open);

    it('ignores accents, case and ligatures, takes prefixes, and wants every word', async () => {
      await store().write([
        put({ id: 'a', title: 'Marcq-en-Barœul', words: 'Inondation par débordement' }),
        put({ id: 'b', title: 'Loos-en-Gohelle', words: 'Affaissement minier' }),
      ]);
      expect(await ids(store(), { text: 'BAROEUL' })).toEqual(['a']);
      expect(await ids(store(), { text: 'débord' })).toEqual(['a']);
      expect(await ids(store(), { text: 'debordement INOND' })).toEqual(['a']);
      expect(await ids(store(), { text: 'en' })).toEqual(['a', 'b']);
      expect(await ids(store(), { text: 'en minier' })).toEqual(['b']);
      expect(await ids(store(), { text: 'inondation minier' })).toEqual([]);
      expect(await ids(store(), { text: 'ondation' })).toEqual([]);
    });

    it('finds nothing without a word', async () => {
      await store().write([put({ id: 'a', title: 'Lens' })]);
      expect(await ids(store(), { text: '' })).toEqual([]);
      expect(await ids(store(), { text: ' *"- ' })).toEqual([]);
    });

    it('follows a record whose words change', async () => {
      await store().write([put({ id: 'a', says: '1', title: 'Lens' })]);
      await store().write([put({ id: 'a', says: '2', title: 'Liévin' })]);
      expect(await ids(store(), { text: 'lens' })).toEqual([]);
      expect(await ids(store(), { text: 'lievin' })).toEqual(['a']);
    });

    it('stays within the type asked', async () => {
      await store().write([put({ id: 'a', title: 'Lens' }), put({ type: 'event', id: 'b', title: 'Lens' })]);
      expect(await ids(store(), { text: 'lens' })).toEqual(['a']);
      expect(await ids(store(), { text: 'event' })).toEqual([]);
    });
  });

  describe('filters together', () => {
    const store = usingStore(open);

    it('are all met, page after page', async () => {
      await store().bulk(
        stream([
          ...['62225', '62528'].map((code) => territory(commune(code), [departement('62')])),
          ...Array.from({ length: 120 }, (_, i) =>
            put({
              id: `r${String(i).padStart(3, '0')}`,
              places: [commune(i % 2 ? '62225' : '59350')],
              dates: { first: `20${i % 3}0-01-01`, last: `20${i % 3}0-12-31` },
              words: i % 5 ? 'inondation' : 'séisme',
            }),
          ),
        ]),
      );
      const query = { within: departement('62'), from: '2010-06-01', to: '2010-06-30', text: 'seisme' };
      const expected = Array.from({ length: 120 }, (_, i) => i)
        .filter((i) => i % 2 === 1 && i % 3 === 1 && i % 5 === 0)
        .map((i) => `r${String(i).padStart(3, '0')}`);
      expect(expected).toHaveLength(4);
      expect(await ids(store(), query)).toEqual(expected);
      expect(await ids(store(), { ...query, limit: 2 })).toEqual(expected.slice(0, 2));
      expect(await ids(store(), { ...query, limit: 2, after: expected[1] as string })).toEqual(
        expected.slice(2),
      );
      expect(await ids(store(), { ...query, territory: commune('62225') })).toEqual(expected);
      expect(await ids(store(), { ...query, territory: commune('62528') })).toEqual([]);
    });

    it('find the few among the many, and the many too, beyond any number of others', async () => {
      await store().bulk(
        stream([
          territory(commune('62225'), [departement('62')]),
          ...Array.from({ length: 5_000 }, (_, i) =>
            put({ id: `r${String(i).padStart(4, '0')}`, places: [commune('59350')], words: 'inondation' }),
          ),
          put({ id: 'r0007-early', dates: { first: '2020-06-15', last: '2020-06-15' } }),
          put({ id: 'r2500-here', places: [commune('62225')], words: 'Inondations' }),
          put({
            id: 'zz',
            places: [commune('62225')],
            dates: { first: '2020-01-01', last: '2020-12-31' },
            words: 'séisme, inondation',
          }),
        ]),
      );
      expect(await ids(store(), { within: departement('62') })).toEqual(['r2500-here', 'zz']);
      expect(await ids(store(), { within: departement('62'), limit: 1 })).toEqual(['r2500-here']);
      expect(await ids(store(), { from: '2020-06-01', to: '2020-06-30' })).toEqual(['r0007-early', 'zz']);
      expect(await ids(store(), { within: departement('62'), after: 'r4990' })).toEqual(['zz']);
      expect(await ids(store(), { text: 'seisme' })).toEqual(['zz']);
      expect(await ids(store(), { text: 'inondation', limit: 2, after: 'r4998' })).toEqual(['r4999', 'zz']);
      expect(await ids(store(), { text: 'inondation', limit: 3_000 })).toHaveLength(3_000);
      expect(await ids(store(), { text: 'inondation', from: '2020-06-01' })).toEqual(['zz']);
      expect(await ids(store(), { text: 'inondation', within: departement('62') })).toEqual([
        'r2500-here',
        'zz',
      ]);
    });

    it('walk a territory of thousands of members', async () => {
      const communes = Array.from({ length: 5_200 }, (_, i) => commune(String(10_000 + i)));
      await store().bulk(
        stream([
          ...communes.map((one) => territory(one, [{ level: 'country', code: 'FR' }])),
          ...communes.slice(0, 3_000).map((one) => put({ id: `a${one.code}`, places: [commune('98735')] })),
          ...communes.slice(-3).map((one) => put({ id: `b${one.code}`, places: [one] })),
        ]),
      );
      const found = await ids(store(), { within: { level: 'country', code: 'FR' } });
      expect(found).toEqual(['b15197', 'b15198', 'b15199']);
    });
  });
}

async function ids(store: RecordStore, query: Partial<ListQuery>): Promise<readonly string[]> {
  const records = await store.list({ type: 'plan', projection: 'public', limit: 1000, ...query });
  return records.map((record) => record.id);
}
