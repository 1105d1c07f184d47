import type { RiskPreventionPlan } from '@maillage/schemas';
import { beforeAll, describe, expect, it } from 'vitest';
import { bodiesOf, countOf, type Imported, importOne, recordedCommunes } from '../../testing/import-all.ts';
import { recording } from '../../testing/recording.ts';
import { gasparPprm } from './gaspar-pprm.ts';

let france: Imported;
beforeAll(async () => {
  const currentCommune = await recordedCommunes();
  france = await importOne(gasparPprm, await recording('pprm_gaspar.csv.gz'), { currentCommune });
});

const plans = () => bodiesOf<RiskPreventionPlan>(france, 'risk-prevention-plan');
const pasDeCalais = () => plans().filter(({ commune }) => commune.startsWith('62'));

describe('the mining plans of France, GASPAR of March 2024', () => {
  it('are 266, one per commune and procedure, from 1 206 rows', () => {
    expect(france.report).toMatchObject({ rows: 1206, rowsTaken: 266, rowsMerged: 940, rowsRefused: 0 });
    expect(new Set(plans().map(({ procedure, commune }) => `${procedure} ${commune}`)).size).toBe(266);
  });

  it('are 2 procedures over 7 communes in Pas-de-Calais', () => {
    expect(new Set(pasDeCalais().map(({ procedure }) => procedure)).size).toBe(2);
    expect(
      pasDeCalais()
        .map(({ commune }) => commune)
        .sort(),
    ).toEqual(
      // Auchel, Bruay-la-Buissière, Divion, Hénin-Beaumont, Liévin, Loos-en-Gohelle, Nœux-les-Mines
      ['62048', '62178', '62270', '62427', '62510', '62528', '62617'],
    );
  });

  it('bind Loos-en-Gohelle since 16 November 2017', () => {
    expect(plans().find(({ commune }) => commune === '62528')).toMatchObject({
      procedure: '62DDTM20150002',
      name: 'PPRm du LENSOIS',
      kind: 'pprm',
      state: 'approved',
      prescribedOn: '2015-06-09',
      approvedOn: '2017-11-16',
      basin: 'Lensois',
      inRevision: false,
    });
  });

  it('bring the hazards of a procedure together, keyed on their codes', () => {
    const codes = (commune: string) =>
      plans()
        .find((plan) => plan.commune === commune)
        ?.hazards.map(({ code }) => code);
    expect(codes('62528')).toEqual(['232', '254', '256', '259', '288', '293']);
    expect(codes('62048')).toHaveLength(8);
    expect(
      plans().every(({ hazards }) => hazards.every(({ nomenclature }) => nomenclature === 'gaspar-ppr')),
    ).toBe(true);
  });

  it('are told apart by the last step of their procedure', () => {
    const states = Map.groupBy(plans(), ({ state }) => state);
    expect(Object.fromEntries([...states].map(([state, list]) => [state, list.length]))).toEqual({
      approved: 201,
      prescribed: 23,
      annulled: 16,
      abrogated: 26,
    });
  });

  it('are one on a commune that several of its rows have merged into', () => {
    expect(countOf(france.report, 'merged-commune')).toBe(4);
    const plan = plans().filter(({ commune }) => commune === '14408');
    expect(plan.map(({ communeAtSource }) => communeAtSource)).toEqual([undefined]);
  });
});
