import type { Territory } from '@maillage/schemas';
import { expect, it } from 'vitest';
import { bodiesOf, importRecordings } from '../../testing/import-all.ts';

it('gives régions their outlines', async () => {
  const mesh = await importRecordings([
    ['cog-geography', 'regions.csv'],
    ['contours-regions', 'regions-simplifie.geojson.gz'],
  ]);
  const drawn = bodiesOf<Territory>(mesh, 'territory').filter(({ outline }) => outline);
  expect(drawn.map(({ level, name }) => `${level} ${name}`)).toContain('region Hauts-de-France');
  expect(drawn.every(({ level }) => level === 'region')).toBe(true);
});
