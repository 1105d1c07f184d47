import { describe, expect, it } from 'vitest';
import { commune, put } from './sample.ts';
import { type OpenStore, usingStore } from './using-store.ts';

const SECRET = 'telephone0600000000';

/** What is hidden stays hidden, however one asks. */
export function describeProjections(open: OpenStore): void {
  describe('a hidden word', () => {
    const store = usingStore(open);
    const sample = { id: 'a', title: 'Lens', hides: SECRET, places: [commune('62498')] };

    it('is never in a public answer', async () => {
      await store().write([put({ ...sample, says: '1' })]);
      await store().write([put({ ...sample, says: '2' })]);
      const query = { projection: 'public', limit: 10 } as const;
      const answers = [
        await store().get('plan', 'a', 'public'),
        await store().list({ ...query, type: 'plan' }),
        await store().search({ ...query, text: 'lens', types: ['plan'] }),
        await store().about([commune('62498')], 'public'),
        await store().history('plan', 'a', 'public'),
        await store().log('public', 0, 10),
      ];
      expect(JSON.stringify(answers)).not.toContain(SECRET);
    });

    it('is whole in the full ones', async () => {
      await store().write([put(sample)]);
      const query = { projection: 'full', limit: 10 } as const;
      const answers = [
        await store().get('plan', 'a', 'full'),
        await store().list({ ...query, type: 'plan' }),
        await store().search({ ...query, text: 'lens', types: ['plan'] }),
        await store().about([commune('62498')], 'full'),
        await store().history('plan', 'a', 'full'),
        await store().log('full', 0, 10),
      ];
      for (const answer of answers) expect(JSON.stringify(answer)).toContain(SECRET);
    });

    it('cannot be searched or filtered, even by who may read it', async () => {
      await store().write([put(sample)]);
      for (const projection of ['public', 'full'] as const) {
        const query = { projection, limit: 10, text: SECRET };
        expect(await store().list({ ...query, type: 'plan' })).toEqual([]);
        expect(await store().search({ ...query, types: ['plan'] })).toEqual([]);
        expect(await store().search({ ...query, text: SECRET.slice(0, 5), types: ['plan'] })).toEqual([]);
      }
    });

    it('changes the tag of the full projection, and its hash in the full log, each with its own salt', async () => {
      await store().write([put(sample)]);
      const [open, full] = [await store().get('plan', 'a', 'public'), await store().get('plan', 'a', 'full')];
      expect(open?.tag).not.toBe(full?.tag);
      const [openEntry] = await store().log('public', 0, 1);
      const [fullEntry] = await store().log('full', 0, 1);
      expect(openEntry?.payload?.record).toBe(open?.text);
      expect(fullEntry?.payload?.record).toBe(full?.text);
      expect(openEntry?.payload?.salt).not.toBe(fullEntry?.payload?.salt);
    });

    it('that comes or goes between two versions leaves each as it was', async () => {
      await store().write([put({ id: 'a', says: '1' })]);
      await store().write([put({ id: 'a', says: '2', hides: SECRET })]);
      await store().write([put({ id: 'a', says: '3' })]);
      const full = await store().history('plan', 'a', 'full');
      expect(full.map((version) => version.text.includes(SECRET))).toEqual([false, true, false]);
      expect(await store().verify()).toEqual([]);
    });
  });
}
