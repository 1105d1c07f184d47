import type { Territory } from '@maillage/schemas';
import { expect, it } from 'vitest';
import { bodiesOf, importRecordings } from '../../testing/import-all.ts';

it('gives each of the 101 départements its outline, and takes 62 for no région', async () => {
  const mesh = await importRecordings([
    ['cog-geography', 'departements.csv'],
    ['cog-geography', 'regions.csv'],
    ['contours-departements', 'departements-1000m.geojson.gz'],
  ]);
  const drawn = bodiesOf<Territory>(mesh, 'territory').filter(({ outline }) => outline);
  expect(drawn).toHaveLength(101);
  expect(new Set(drawn.map(({ level }) => level))).toEqual(new Set(['departement']));
});
