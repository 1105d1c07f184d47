import type { CatnatTally, RiskExposure, RiskPreventionPlan } from '@maillage/schemas';
import { beforeAll, describe, expect, it } from 'vitest';
import { SourceChanged } from '../../define-source.ts';
import { bodiesOf, type Imported, importOne } from '../../testing/import-all.ts';
import { recording, textInput, textOf } from '../../testing/recording.ts';
import { rouagesRisques } from './rouages-risques.ts';

const FILE = 'rouages-62-risques-extrait.json';

let extract: Imported;
beforeAll(async () => {
  extract = await importOne(rouagesRisques, await recording(FILE));
});

const plans = () => bodiesOf<RiskPreventionPlan>(extract, 'risk-prevention-plan');
const of = <B extends { commune: string }>(type: string, commune: string) =>
  bodiesOf<B>(extract, type).filter((body) => body.commune === commune);

describe('the excerpt of 55 communes of Pas-de-Calais', () => {
  it('holds 429 facts, 27 of them plans repeated', () => {
    expect(extract.report).toMatchObject({ rows: 429, rowsTaken: 402, rowsMerged: 27, rowsRefused: 0 });
    expect(extract.report.records).toEqual({
      'risk-exposure': 197,
      'catnat-tally': 154,
      'risk-prevention-plan': 49,
      dicrim: 2,
    });
  });

  it('shows the contradiction of Clairmarais: a flood plan, flood decrees, and no flood in the DDRM', () => {
    expect(of<RiskPreventionPlan>('risk-prevention-plan', '62225')).toEqual([
      {
        commune: '62225',
        name: 'PPRN-I - Marais Audomarois',
        kind: 'pprn',
        hazards: [{ label: 'Inondation' }],
        state: 'approved',
        approvedOn: '2024-11-05',
      },
    ]);
    expect(of<CatnatTally>('catnat-tally', '62225')[0]).toEqual({
      commune: '62225',
      hazard: { label: 'Inondations et/ou Coulées de Boue' },
      count: 14,
      lastEventOn: '2024-02-26',
    });
    expect(of<RiskExposure>('risk-exposure', '62225').map(({ hazard }) => hazard?.label)).toEqual([
      'Séisme',
      'Transport de marchandises dangereuses',
    ]);
  });

  it('shows it in 19 communes', () => {
    const floodPlan = plans().filter(
      ({ kind, hazards }) => kind === 'pprn' && hazards[0]?.label === 'Inondation',
    );
    const communes = new Set(floodPlan.map(({ commune }) => commune));
    const without = [...communes].filter(
      (commune) =>
        !of<RiskExposure>('risk-exposure', commune).some(({ hazard }) => hazard?.label === 'Inondation'),
    );
    expect(without).toHaveLength(19);
  });

  it('tells technological plans from natural ones', () => {
    const pprt = plans().filter(({ kind }) => kind === 'pprt');
    expect(pprt.map(({ commune }) => commune)).toEqual(['62033', '62040', '62042', '62224', '62244']);
  });

  it('speaks for the communes it lists, and for no other', () => {
    const plansCovered = extract.report.covers.filter(({ type }) => type === 'risk-prevention-plan');
    expect(
      plansCovered.map(({ kind, exhaustive, territories }) => [kind, exhaustive, territories.length]),
    ).toEqual([
      ['pprn', true, 55],
      ['pprt', true, 55],
    ]);
    expect(extract.report.covers.find(({ kind }) => kind === 'ddrm')?.exhaustive).toBe(true);
    expect(extract.report.covers.find(({ type }) => type === 'dicrim')?.exhaustive).toBe(false);
  });
});

it('refuses a model of plan it does not know', async () => {
  const text = (await textOf(await recording(FILE))).replaceAll('Naturels Inondation', 'Naturels Marée');
  const { report } = await importOne(rouagesRisques, textInput(text, FILE, 4096));
  expect(report.rowsRefused).toBeGreaterThan(0);
  expect(report.groups[0]).toMatchObject({ kind: 'refused', reason: 'unknown-value' });
});

it('says which table is missing', async () => {
  const text = (await textOf(await recording(FILE))).replace('"modeles"', '"modele"');
  const read = importOne(rouagesRisques, textInput(text, FILE, 4096));
  await expect(read).rejects.toBeInstanceOf(SourceChanged);
  await expect(read).rejects.toMatchObject({ missing: ['modeles'] });
});
