import type { Catnat } from '@maillage/schemas';
import { describe, expect, it } from 'vitest';
import { bodiesOf, countOf, importOne, recordedCommunes } from '../../testing/import-all.ts';
import { recording } from '../../testing/recording.ts';
import { gasparCatnat } from './gaspar-catnat.ts';

const currentCommune = await recordedCommunes();
const read = async (name: string) =>
  importOne(gasparCatnat, await recording(`constructed/${name}`), { currentCommune });

describe('natural-disaster recognitions', () => {
  it('are read under the header of 2024', async () => {
    const imported = await read('catnat_gaspar.csv');
    expect(imported.report).toMatchObject({ rows: 10, rowsTaken: 10 });
    expect(bodiesOf<Catnat>(imported, 'catnat')[0]).toEqual({
      commune: '59018',
      decree: 'CONSTRUIT-20231114',
      hazard: { code: 'ICB', label: 'Inondations et/ou Coulées de Boue', nomenclature: 'catnat' },
      startedOn: '2023-11-02',
      endedOn: '2023-11-12',
      decreedOn: '2023-11-14',
    });
  });

  it('are read under the header of 2026, where copies differ by clock times alone', async () => {
    const { report } = await read('catnat_gaspar_2026-09-21.csv');
    expect(report).toMatchObject({ rows: 10, rowsTaken: 8, rowsMerged: 2 });
    expect(countOf(report, 'same-fact')).toBe(2);
  });

  it('count a rectifying decree apart', async () => {
    const wizernes = bodiesOf<Catnat>(await read('catnat_gaspar_2026-09-21.csv'), 'catnat').filter(
      ({ commune }) => commune === '62902',
    );
    expect(wizernes.map(({ decree, decreedOn }) => [decree, decreedOn])).toEqual([
      ['CONSTRUIT-20231114', '2023-11-14'],
      ['CONSTRUIT-RECTIFICATIF', '2023-12-01'],
    ]);
  });

  it('keep the code of a commune that has merged', async () => {
    const bodies = bodiesOf<Catnat>(await read('catnat_gaspar_2026-09-21.csv'), 'catnat');
    expect(bodies.at(-1)).toMatchObject({ commune: '62447', communeAtSource: '62461' });
  });

  it('have the same identifiers in both generations', async () => {
    const [before, after] = [await read('catnat_gaspar.csv'), await read('catnat_gaspar_2026-09-21.csv')];
    const idOf = ({ records }: typeof before) =>
      records.find(({ body }) => (body as Catnat).commune === '62903')?.id;
    expect(idOf(before)).toBe(idOf(after));
  });
});
