import type { Territory } from '@maillage/schemas';
import { beforeAll, describe, expect, it } from 'vitest';
import { bodiesOf, groupOf, type Imported, importRecordings } from '../../testing/import-all.ts';

let mesh: Imported;
beforeAll(async () => {
  mesh = await importRecordings(
    [
      ['cog-communes', 'communes.csv.gz'],
      ['cog-movements', 'mouvements-communes.csv.gz'],
      ['contours-communes', 'communes-1000m-59.geojson.gz'],
      ['contours-communes', 'communes-62.geojson.gz'],
    ],
    { departements: new Set(['59', '62']) },
  );
});

const commune = (code: string) =>
  bodiesOf<Territory>(mesh, 'territory').find((one) => one.level === 'commune' && one.code === code);

describe('an old map brought to the communes of today', () => {
  it('leaves no commune of Nord or Pas-de-Calais without an outline', () => {
    const current = bodiesOf<Territory>(mesh, 'territory').filter(({ kind }) => kind === 'commune-actuelle');
    expect(current).toHaveLength(1534);
    expect(current.filter(({ outline }) => !outline)).toEqual([]);
  });

  it('unites the outlines of communes that merged since', () => {
    const followed = mesh.reports.map((report) =>
      groupOf(report, 'merged-commune')?.examples.map(({ found, expected }) => `${found} → ${expected}`),
    );
    expect(followed[2]).toEqual(['59070 → 59006']);
    expect(followed[3]?.sort()).toEqual(['62210 → 62154', '62461 → 62447', '62549 → 62447', '62743 → 62447']);
  });

  it('draws a merged commune as one shape, without the old borders', () => {
    for (const code of ['62154', '62447', '59006']) {
      const outline = commune(code)?.outline;
      expect([outline?.type, outline?.coordinates.length]).toEqual(['Polygon', 1]);
    }
    // the four communes have 184 edges, 68 of which they share two by two
    expect(commune('62447')?.outline?.coordinates[0]).toHaveLength(117);
  });

  it('gives no outline to what is no longer a commune', () => {
    expect(commune('62461')?.outline).toBeUndefined();
  });
});
