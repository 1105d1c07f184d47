import type { Territory } from '@maillage/schemas';
import { beforeAll, describe, expect, it } from 'vitest';
import { bodiesOf, type Imported, importRecordings } from '../../testing/import-all.ts';

const FILES = [
  ['cog-geography', 'arrondissements.csv'],
  ['cog-geography', 'departements.csv'],
  ['cog-geography', 'regions.csv'],
] as const;

let mesh: Imported;
beforeAll(async () => {
  mesh = await importRecordings(FILES);
});

const all = (level: string) => bodiesOf<Territory>(mesh, 'territory').filter((one) => one.level === level);

describe('the levels above the commune', () => {
  it('are told apart by the header of their file', () => {
    const counts = ['arrondissement', 'departement', 'region', 'country'].map((level) => all(level).length);
    expect(counts).toEqual([333, 101, 18, 1]);
  });

  it('know their seat and what they lie in', () => {
    expect(all('arrondissement').find(({ code }) => code === '625')).toMatchObject({
      name: 'Saint-Omer',
      seat: '62765',
      parents: [
        { level: 'departement', code: '62' },
        { level: 'region', code: '32' },
        { level: 'country', code: 'FR' },
      ],
    });
  });

  it('keep every département when some are asked for, but only their arrondissements', async () => {
    const some = await importRecordings(FILES, { departements: new Set(['62']) });
    const counts = Map.groupBy(bodiesOf<Territory>(some, 'territory'), ({ level }) => level);
    expect([counts.get('arrondissement')?.length, counts.get('departement')?.length]).toEqual([7, 101]);
  });
});
