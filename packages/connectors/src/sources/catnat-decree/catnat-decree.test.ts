import type { Catnat } from '@maillage/schemas';
import { expect, it } from 'vitest';
import { bodiesOf, importOne } from '../../testing/import-all.ts';
import { recording } from '../../testing/recording.ts';
import { catnatDecree } from './catnat-decree.ts';

it('reads the decree of 14 November 2023, commune by commune', async () => {
  const imported = await importOne(catnatDecree, await recording('catnat-arrete-2023-11-14-extrait.csv'));
  expect(imported.report).toMatchObject({ rows: 10, rowsTaken: 10, groups: [] });
  expect(bodiesOf<Catnat>(imported, 'catnat')[5]).toEqual({
    commune: '62902',
    decree: 'JORFTEXT000048393151',
    decreedOn: '2023-11-14',
    hazard: { code: 'ICB', label: 'Inondations et/ou Coulées de Boue', nomenclature: 'catnat' },
    startedOn: '2023-11-02',
    endedOn: '2023-11-12',
  });
});
