import type { RiskPreventionPlan } from '@maillage/schemas';
import { expect, it } from 'vitest';
import { bodiesOf, importOne } from '../../testing/import-all.ts';
import { recording } from '../../testing/recording.ts';
import { gasparPprt } from './gaspar-pprt.ts';

const read = async (name: string) =>
  bodiesOf<RiskPreventionPlan>(
    await importOne(gasparPprt, await recording(`constructed/${name}`)),
    'risk-prevention-plan',
  );

it('reads technological plans under the header of 2024, an empty hazard code included', async () => {
  expect(await read('pprt_gaspar.csv')).toMatchObject([
    { commune: '62033', kind: 'pprt', state: 'approved', hazards: [{ code: '236' }, { code: '237' }] },
    { commune: '62042', approvedOn: '2014-12-15', hazards: [{ label: 'Autre risque' }] },
  ]);
});

it('reads technological plans under the header of 2026', async () => {
  expect(await read('pprt_gaspar_2026-09-21.csv')).toMatchObject([
    {
      commune: '62040',
      kind: 'pprt',
      state: 'prescribed',
      prescribedOn: '2016-06-29',
      name: 'PPRT ARC INTERNATIONAL',
    },
  ]);
});
