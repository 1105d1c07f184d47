import type { FloodAtlas } from '@maillage/schemas';
import { expect, it } from 'vitest';
import { bodiesOf, importOne, recordedCommunes } from '../../testing/import-all.ts';
import { recording } from '../../testing/recording.ts';
import { gasparAzi } from './gaspar-azi.ts';

it('reads flood-zone atlases, one record per commune and atlas', async () => {
  const imported = await importOne(gasparAzi, await recording('constructed/azi_gaspar.csv'), {
    currentCommune: await recordedCommunes(),
  });
  expect(imported.report).toMatchObject({ rows: 4, rowsTaken: 3, rowsMerged: 1 });
  const atlases = bodiesOf<FloodAtlas>(imported, 'flood-atlas');
  expect(atlases.map(({ commune, communeAtSource }) => [commune, communeAtSource])).toEqual([
    ['62225', undefined],
    ['62902', undefined],
    ['62447', '62461'],
  ]);
  expect(atlases[0]).toMatchObject({
    basin: 'Aa',
    // « Risque naturel » is the heading of the nomenclature
    hazards: [{ label: 'Inondation' }, { label: "Par une crue à débordement lent de cours d'eau" }],
    studiedFrom: '1998-01-15',
    studiedTo: '1999-06-30',
    diffusedOn: '2000-03-01',
  });
});
