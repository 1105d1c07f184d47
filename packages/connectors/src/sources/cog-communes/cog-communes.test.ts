import type { Territory } from '@maillage/schemas';
import { beforeAll, describe, expect, it } from 'vitest';
import { bodiesOf, countOf, type Imported, importRecordings } from '../../testing/import-all.ts';

let france: Imported;
beforeAll(async () => {
  france = await importRecordings([
    ['cog-communes', 'communes.csv.gz'],
    ['collectivites-outremer', 'collectivites-outremer.csv'],
    ['insee-populations', 'donnees_communes.csv.gz'],
    ['insee-populations', 'donnees_communes_mayotte.csv'],
  ]);
});

const communes = () => bodiesOf<Territory>(france, 'territory').filter(({ level }) => level === 'commune');
const commune = (code: string) => communes().find((one) => one.code === code);
const current = () => communes().filter(({ kind }) => kind === 'commune-actuelle');

describe('the communes of France in 2026', () => {
  it('are 34 969: 34 875 of the COG and 94 overseas', () => {
    expect(current()).toHaveLength(34_969);
  });

  it('are 887 in Pas-de-Calais and 647 in Nord', () => {
    const within = (departement: string) =>
      current().filter(({ parents }) =>
        parents.some(({ level, code }) => level === 'departement' && code === departement),
      );
    expect([within('62').length, within('59').length]).toEqual([887, 647]);
  });

  it('are told from déléguées, associées and arrondissements', () => {
    const kinds = Map.groupBy(communes(), ({ kind }) => kind);
    expect([...kinds].map(([kind, list]) => [kind, list.length])).toEqual(
      expect.arrayContaining([
        // 2 105 in the file, 584 of which bear the code of their commune
        ['commune-deleguee', 2105 - 584],
        ['commune-associee', 471],
        ['arrondissement-municipal', 45],
      ]),
    );
  });

  it('have one record for each code', () => {
    expect(new Set(communes().map(({ code }) => code)).size).toBe(communes().length);
    expect(countOf(france.report, 'same-code-as-commune')).toBe(584);
  });

  it('lie in an arrondissement, a département, a région and the country', () => {
    expect(commune('62225')?.parents).toEqual([
      { level: 'arrondissement', code: '625' },
      { level: 'departement', code: '62' },
      { level: 'region', code: '32' },
      { level: 'country', code: 'FR' },
    ]);
  });

  it('have their arrondissements inside them, in Paris, Lyon and Marseille', () => {
    const inside = (code: string) =>
      communes().filter(
        ({ kind, parents }) => kind === 'arrondissement-municipal' && parents[0]?.code === code,
      );
    expect(['75056', '69123', '13055'].map((code) => inside(code).length)).toEqual([20, 9, 16]);
  });
});

describe('their populations', () => {
  it('are counted for every commune but the southern lands (984) and Clipperton (98901), where nobody lives', () => {
    const without = current().filter(({ code, population }) => !population && !/^984|98901/.test(code));
    expect(without.map(({ code }) => code)).toEqual([]);
    expect(commune('62225')?.population).toEqual({ municipal: 593, apart: 8, total: 601 });
  });

  it('are added up from the arrondissements in Paris', () => {
    expect(commune('75056')?.population).toEqual({ municipal: 2_103_778 });
  });

  it('are read in Mayotte, whose file has no code', () => {
    expect(commune('97601')?.population).toEqual({ municipal: 5192, apart: 192, total: 5384 });
    expect(current().filter(({ code, population }) => code.startsWith('976') && population)).toHaveLength(17);
  });
});

it('refuses a population for a territory that no file lists', async () => {
  const { reports } = await importRecordings([
    ['cog-communes', 'communes.csv.gz'],
    ['insee-populations', 'donnees_communes_mayotte.csv'],
  ]);
  expect(reports[1]?.rowsRefused).toBe(0);
  const alone = await importRecordings([['insee-populations', 'donnees_communes_mayotte.csv']]);
  expect([alone.records.length, countOf(alone.report, 'unknown-territory')]).toEqual([0, 17]);
});
