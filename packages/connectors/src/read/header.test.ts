import { describe, expect, it } from 'vitest';
import { SourceChanged } from '../define-source.ts';
import { matchHeader, type TableEdition } from './header.ts';

const EDITIONS: readonly TableEdition<'code' | 'date' | 'note'>[] = [
  { id: '2024', columns: { code: 'cod_commune', date: 'dat_deb' }, ignored: ['lib_commune'] },
  {
    id: '2026',
    columns: { code: 'code_commune', date: 'date_debut' },
    optional: { note: ['NOTE', 'NOTES'] },
  },
];

/** The error of a header that is not known. */
function errorOf(header: readonly string[]): SourceChanged {
  try {
    matchHeader(header, EDITIONS);
  } catch (problem) {
    if (problem instanceof SourceChanged) return problem;
  }
  throw new Error('the header was taken');
}

describe('finding the edition of a header', () => {
  it('goes by names, whatever the order', () => {
    const { edition, places } = matchHeader(['date_debut', ' code_commune '], EDITIONS);
    expect(edition).toBe('2026');
    expect([...places]).toEqual([
      ['code', 1],
      ['date', 0],
    ]);
  });

  it('takes any of the spellings of a column', () => {
    expect(matchHeader(['code_commune', 'date_debut', 'NOTES'], EDITIONS).places.get('note')).toBe(2);
  });

  it('says which columns it does not know, and goes on', () => {
    expect(matchHeader(['cod_commune', 'dat_deb', 'lib_commune', 'neuve'], EDITIONS).unknown).toEqual([
      'neuve',
    ]);
  });

  it('tells two columns of one name apart', () => {
    expect(matchHeader(['cod_commune', 'dat_deb', 'dat_deb'], EDITIONS).names[2]).toBe('dat_deb (2)');
  });

  it('names the column that is missing, and the one that it may have become', () => {
    const problem = errorOf(['cod_comune', 'dat_deb', 'lib_commune']);
    expect(problem.missing).toEqual(['cod_commune']);
    expect(problem.unknown).toEqual(['cod_comune']);
    expect(problem.details.fr).toContain(
      'Colonne absente : « cod_commune », peut-être devenue « cod_comune »',
    );
    expect(problem.details.en).toContain('Missing column: "cod_commune", perhaps now "cod_comune"');
  });

  it('asks whether it is the right file when nothing fits', () => {
    expect(errorOf(['<!doctype html>']).details.fr).toContain('est-ce bien celui-ci');
  });
});
