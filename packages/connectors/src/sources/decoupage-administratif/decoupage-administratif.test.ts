import type { Territory } from '@maillage/schemas';
import { beforeAll, describe, expect, it } from 'vitest';
import { SourceChanged } from '../../define-source.ts';
import { importTerritories } from '../../import/import-territories.ts';
import {
  bodiesOf,
  countOf,
  type Imported,
  importOne,
  importRecordings,
  ON,
} from '../../testing/import-all.ts';
import { textInput } from '../../testing/recording.ts';
import { decoupageAdministratif } from './decoupage-administratif.ts';

let mesh: Imported;
beforeAll(async () => {
  mesh = await importRecordings([
    ['cog-geography', 'departements.csv'],
    ['cog-geography', 'regions.csv'],
    ['decoupage-administratif', 'communes-59-62.json.gz'],
    ['decoupage-administratif', 'epci-59-62.json.gz'],
  ]);
});

const all = (level: string) => bodiesOf<Territory>(mesh, 'territory').filter((one) => one.level === level);
const departementsOf = ({ parents }: Territory) =>
  parents.filter(({ level }) => level === 'departement').map(({ code }) => code);

describe('the intercommunalities of Nord and Pas-de-Calais', () => {
  it('are 36, 20 in Pas-de-Calais and 17 in Nord', () => {
    const within = (code: string) =>
      all('epci').filter((epci) => departementsOf(epci).some((one) => one === code)).length;
    expect([all('epci').length, within('62'), within('59')]).toEqual([36, 20, 17]);
  });

  it('may stretch over two départements: Flandre Lys and Ternois', () => {
    const straddling = all('epci').filter((epci) => departementsOf(epci).length > 1);
    expect(straddling.map((epci) => [epci.code, epci.name, departementsOf(epci)])).toEqual([
      ['200069672', 'CC du Ternois', ['62', '80']],
      ['245900758', 'CC Flandre Lys', ['59', '62']],
    ]);
  });

  it('do not lend their départements to their members', () => {
    const member = all('commune').find(({ code }) => code === '62491');
    expect(member && departementsOf(member)).toEqual(['62']);
  });

  it('hold Clairmarais in the Pays de Saint-Omer, of 53 communes', () => {
    const members = all('commune').filter(
      ({ kind, parents }) => kind === 'commune-actuelle' && parents.some(({ code }) => code === '200069037'),
    );
    expect(members).toHaveLength(53);
    expect(members.map(({ code }) => code)).toContain('62225');
  });

  it('have their kind, their SIREN and their populations', () => {
    expect(all('epci').find(({ code }) => code === '245900758')).toMatchObject({
      kind: 'CC',
      siren: '245900758',
      population: { municipal: 40_142, total: 40_743 },
    });
  });
});

describe('the communes', () => {
  it('are 1 534, told from those that are communes no more', () => {
    expect(all('commune').filter(({ kind }) => kind === 'commune-actuelle')).toHaveLength(1534);
    expect(mesh.reports.map((report) => countOf(report, 'same-code-as-commune'))).toEqual([0, 0, 6, 0]);
  });

  it('have their SIREN, their postal codes and the codes they absorbed', () => {
    expect(all('commune').find(({ code }) => code === '62447')).toMatchObject({
      name: 'Hesdin-la-Forêt',
      siren: '934483553',
      postalCodes: ['62140'],
      formerCodes: ['62461', '62549', '62743'],
    });
  });
});

it('gives overseas communes their collectivity and no région', async () => {
  const entries = [
    {
      code: '62225',
      nom: 'Clairmarais',
      departement: '62',
      region: '32',
      type: 'commune-actuelle',
      siren: '216202259',
    },
    { code: '97502', nom: 'Saint-Pierre', departement: '975', region: '975', type: 'commune-actuelle' },
  ].map((entry) => ({ ...entry, codesPostaux: ['97500'], population: 5194 }));
  const input = textInput(JSON.stringify(entries), 'communes.json');
  const one = importTerritories([{ connector: decoupageAdministratif, input }], { on: ON });
  const bodies: Territory[] = [];
  for await (const { type, body } of one.records) if (type === 'territory') bodies.push(body as Territory);
  expect(bodies[1]?.parents).toEqual([
    { level: 'departement', code: '975' },
    { level: 'country', code: 'FR' },
  ]);
});

it('says which key is missing when the content has changed', async () => {
  const text = JSON.stringify([
    { code: '62225', name: 'Clairmarais', type: 'commune-actuelle', population: 1 },
  ]);
  const read = importOne(decoupageAdministratif, textInput(text, 'communes.json'));
  await expect(read).rejects.toBeInstanceOf(SourceChanged);
  await expect(read).rejects.toMatchObject({ missing: ['nom', 'siren', 'codesPostaux'] });
});

it('says that a file is not JSON', async () => {
  const read = importOne(decoupageAdministratif, textInput('<html>', 'communes.json'));
  await expect(read).rejects.toMatchObject({ reason: 'broken-json' });
});
