import type { RiskPreventionPlan } from '@maillage/schemas';
import { describe, expect, it } from 'vitest';
import { SourceChanged } from '../../define-source.ts';
import { bodiesOf, groupOf, importOne, recordedCommunes } from '../../testing/import-all.ts';
import { recording, textInput, textOf } from '../../testing/recording.ts';
import { gasparPprn } from './gaspar-pprn.ts';

const currentCommune = await recordedCommunes();
const read = async (name: string) =>
  importOne(gasparPprn, await recording(`constructed/${name}`), { currentCommune });
const edition2026 = await read('pprn_gaspar_2026-09-21.csv');
const plans = bodiesOf<RiskPreventionPlan>(edition2026, 'risk-prevention-plan');

describe('natural plans under the header of 2026', () => {
  it('are one per commune and procedure', () => {
    expect(edition2026.report).toMatchObject({ rows: 7, rowsTaken: 5, rowsMerged: 2, rowsRefused: 0 });
  });

  it('know Clairmarais by its flood plan, approved on 5 November 2024', () => {
    expect(plans.find(({ commune }) => commune === '62225')).toMatchObject({
      name: 'PPRN-I - Marais Audomarois',
      kind: 'pprn',
      state: 'approved',
      approvedOn: '2024-11-05',
      inRevision: false,
    });
  });

  it('read families and sub-types of hazards from columns of which two have the same name', () => {
    expect(plans[0]?.hazards).toEqual([
      { code: '11', label: 'Inondation', nomenclature: 'ddrm' },
      { code: '112', label: "Par une crue à débordement lent de cours d'eau", nomenclature: 'ddrm' },
      { code: '116', label: 'Par remontées de nappes naturelles', nomenclature: 'ddrm' },
    ]);
  });

  it('read states from words: prescribed, being revised, abrogated, or ended without saying how', () => {
    expect(plans.map(({ name, state, inRevision }) => [name, state, inRevision])).toEqual([
      ['PPRN-I - Marais Audomarois', 'approved', false],
      ['bv pieds de coteaux wateringues', 'approved', true],
      ['PPR - éperlecques', 'prescribed', false],
      ['Plan caduc construit', 'abrogated', false],
      ['Plan caduc sans sous-état', 'unknown', false],
    ]);
  });

  it('follow a commune that has merged', () => {
    expect(plans[3]).toMatchObject({ commune: '62447', communeAtSource: '62461' });
  });

  it('refuse a state they do not know, and name those they do', async () => {
    const text = (await textOf(await recording('constructed/pprn_gaspar_2026-09-21.csv')))
      .replaceAll('Opposable', 'En vigueur')
      .replaceAll('Approuvé', 'Validé');
    const { report } = await importOne(gasparPprn, textInput(text));
    expect(groupOf(report, 'unknown-value')?.examples[0]).toMatchObject({
      line: 2,
      column: 'LIBELLE ETAT',
      found: 'En vigueur',
      expected: 'Opposable, Prescrit, Caduque',
    });
  });
});

describe('natural plans under the header of 2024', () => {
  it('read states from dates', async () => {
    const imported = await read('pprn_gaspar.csv');
    expect(bodiesOf<RiskPreventionPlan>(imported, 'risk-prevention-plan')).toMatchObject([
      { commune: '62265', state: 'prescribed', prescribedOn: '2000-08-17' },
      { commune: '62902', state: 'approved', approvedOn: '2009-12-07' },
    ]);
  });
});

it('names the column that has gone', async () => {
  const text = await textOf(await recording('constructed/pprn_gaspar_2026-09-21.csv'));
  const changed = importOne(gasparPprn, textInput(text.replace('APPROBATION', 'DATE APPROBATION')));
  await expect(changed).rejects.toBeInstanceOf(SourceChanged);
  await expect(changed).rejects.toMatchObject({ missing: ['APPROBATION'], unknown: ['DATE APPROBATION'] });
});
