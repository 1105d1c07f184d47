import type { RiskExposure } from '@maillage/schemas';
import { expect, it } from 'vitest';
import { bodiesOf, countOf, importOne } from '../../testing/import-all.ts';
import { recording } from '../../testing/recording.ts';
import { gasparRisques } from './gaspar-risques.ts';

const read = async (name: string) => importOne(gasparRisques, await recording(`constructed/${name}`));

it('gives back their zero to codes written as integers', async () => {
  const imported = await read('risq_gaspar.csv');
  expect(countOf(imported.report, 'padded-code')).toBe(2);
  expect(bodiesOf<RiskExposure>(imported, 'risk-exposure')[1]).toEqual({
    commune: '01001',
    kind: 'ddrm',
    hazard: { code: '112', label: "Par une crue à débordement lent de cours d'eau", nomenclature: 'ddrm' },
  });
});

it('reads ddrm_risq, columns in another order and a byte-order mark before them', async () => {
  const imported = await read('ddrm_risq_gaspar_2026-10-05.csv');
  expect(imported.report).toMatchObject({ rows: 5, rowsTaken: 4, rowsMerged: 1 });
  const clairmarais = bodiesOf<RiskExposure>(imported, 'risk-exposure').filter(
    ({ commune }) => commune === '62225',
  );
  expect(clairmarais.map(({ hazard }) => hazard?.label)).toEqual([
    'Séisme',
    'Transport de marchandises dangereuses',
  ]);
});
