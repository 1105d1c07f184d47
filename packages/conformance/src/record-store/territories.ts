import type { TerritoryRef } from '@maillage/schemas';
import type { RecordStore } from '@maillage/server';
import { describe, expect, it } from 'vitest';
import { commune, departement, put, remove, territory } from './sample.ts';
import { type OpenStore, usingStore } from './using-store.ts';

const AUDOMAROIS: TerritoryRef = { level: 'epci', code: '200069037' };
const REGION: TerritoryRef = { level: 'region', code: '32' };

/** Territories that lie in others, and what is known about them. */
export function describeTerritories(open: OpenStore): void {
  describe('a territory', () => {
    const store = usingStore(open);

    it('holds the records about its members, whichever came first', async () => {
      await store().write([put({ id: 'before', places: [commune('62225')] })]);
      await store().write([territory(commune('62225'), [AUDOMAROIS, departement('62'), REGION])]);
      await store().write([
        put({ id: 'after', places: [commune('62225')] }),
        put({ id: 'itself', places: [departement('62')] }),
        put({ id: 'elsewhere', places: [commune('59350')] }),
      ]);
      expect(await within(store(), commune('62225'))).toEqual(['after', 'before']);
      expect(await within(store(), AUDOMAROIS)).toEqual(['after', 'before']);
      expect(await within(store(), departement('62'))).toEqual(['after', 'before', 'itself']);
      expect(await within(store(), REGION)).toEqual(['after', 'before']);
    });

    it('loses what leaves it', async () => {
      await store().write([
        territory(commune('62225'), [AUDOMAROIS, departement('62')]),
        put({ id: 'a', places: [commune('62225')] }),
      ]);
      await store().write([territory(commune('62225'), [departement('62')])]);
      expect(await within(store(), AUDOMAROIS)).toEqual([]);
      expect(await within(store(), departement('62'))).toEqual(['a']);
      await store().write([remove('commune-62225', { type: 'territory' })]);
      expect(await within(store(), departement('62'))).toEqual([]);
    });

    it('does not take in the neighbours of an intercommunality that lies across two départements', async () => {
      await store().write([
        territory(AUDOMAROIS, [departement('62'), departement('59')]),
        territory(commune('62225'), [AUDOMAROIS, departement('62')]),
        territory(commune('59326'), [AUDOMAROIS, departement('59')]),
        put({ id: 'here', places: [commune('62225')] }),
        put({ id: 'there', places: [commune('59326')] }),
      ]);
      expect(await within(store(), departement('62'))).toEqual(['here']);
      expect(await within(store(), AUDOMAROIS)).toEqual(['here', 'there']);
    });

    it('names its members of one level, in code order', async () => {
      await store().write([
        territory(commune('62528'), [departement('62')]),
        territory(commune('62225'), [departement('62')]),
        territory(AUDOMAROIS, [departement('62')]),
        territory(commune('59350'), [departement('59')]),
      ]);
      expect(await store().members(departement('62'), 'commune')).toEqual([
        commune('62225'),
        commune('62528'),
      ]);
      expect(await store().members(departement('62'), 'epci')).toEqual([AUDOMAROIS]);
      expect(await store().members(commune('62225'), 'commune')).toEqual([]);
    });

    it('named by two records is a member once, and stays while one of them does', async () => {
      const again = { ...territory(commune('62225'), [departement('62')]), id: 'another-name' };
      await store().write([territory(commune('62225'), [departement('62')]), again]);
      expect(await store().members(departement('62'), 'commune')).toEqual([commune('62225')]);
      await store().write([remove('another-name', { type: 'territory' })]);
      expect(await store().members(departement('62'), 'commune')).toEqual([commune('62225')]);
    });

    it('is told about by live records of every type, each once', async () => {
      await store().write([
        put({ id: 'a', places: [commune('62225'), commune('62528')] }),
        put({ type: 'event', id: 'b', places: [commune('62528')], hides: 'a phone number' }),
        put({ id: 'gone', places: [commune('62225')] }),
        put({ id: 'elsewhere', places: [commune('59350')] }),
      ]);
      await store().write([remove('gone')]);
      const found = await store().about([commune('62225'), commune('62528')], 'full');
      expect(found.map((record) => `${record.type}/${record.id}`).sort()).toEqual(['event/b', 'plan/a']);
      expect(found.find((record) => record.id === 'b')?.text).toContain('a phone number');
      expect(await store().about([], 'full')).toEqual([]);
    });
  });
}

async function within(store: RecordStore, territory: TerritoryRef): Promise<readonly string[]> {
  const records = await store.list({ type: 'plan', projection: 'public', limit: 100, within: territory });
  return records.map((record) => record.id);
}
