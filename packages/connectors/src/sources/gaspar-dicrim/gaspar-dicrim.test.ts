import type { Dicrim } from '@maillage/schemas';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  bodiesOf,
  countOf,
  groupOf,
  type Imported,
  importOne,
  recordedCommunes,
} from '../../testing/import-all.ts';
import { recording, textInput } from '../../testing/recording.ts';
import { gasparDicrim } from './gaspar-dicrim.ts';

let france: Imported;
beforeAll(async () => {
  const currentCommune = await recordedCommunes();
  france = await importOne(gasparDicrim, await recording('dicrim_gaspar.csv.gz'), { currentCommune });
});

const dicrims = () => bodiesOf<Dicrim>(france, 'dicrim');

describe('the DICRIMs of France, GASPAR of March 2024', () => {
  it('are 9 482 communes from 9 620 rows, every one accounted for', () => {
    expect(france.report).toMatchObject({
      rows: 9620,
      rowsTaken: 9482,
      rowsMerged: 128,
      rowsSkipped: 10,
      rowsRefused: 0,
      records: { dicrim: 9482 },
    });
  });

  it('had 10 entirely empty rows and 128 repeats', () => {
    expect([countOf(france.report, 'empty-row'), countOf(france.report, 'older-date')]).toEqual([10, 128]);
  });

  it('had 433 null dates, 8 505 dates on 1 January and 444 at the end of December', () => {
    const reasons = ['null-date', 'year-only-date', 'year-or-next-date'];
    expect(reasons.map((reason) => countOf(france.report, reason))).toEqual([433, 8505, 444]);
  });

  it('had 1 985 names encoded twice: 1 964 that show an Ã, and 21 whose only accent is œ', () => {
    expect(countOf(france.report, 'double-encoded-name')).toBe(1985);
    expect(groupOf(france.report, 'double-encoded-name')?.examples[0]).toMatchObject({
      line: 23,
      column: 'lib_commune',
      found: 'AspÃ¨res',
      expected: 'Aspères',
    });
  });

  it('had 24 codes that are no longer communes, all followed', () => {
    expect(countOf(france.report, 'merged-commune')).toBe(24);
    expect(dicrims().filter(({ communeAtSource }) => communeAtSource)).toHaveLength(24);
    expect(dicrims().find(({ communeAtSource }) => communeAtSource === '27058')?.commune).toBe('27676');
  });

  it('never knows more than the year', () => {
    const dates = dicrims().flatMap(({ publishedOn }) => publishedOn ?? []);
    expect(dates.filter((date) => !/^(\d{4}|\[\d{4}\.\.\d{4}\])$/.test(date))).toEqual([]);
  });

  it('are 15 in Pas-de-Calais and 9 in Nord', () => {
    const within = (departement: string) =>
      dicrims().filter(({ commune }) => commune.startsWith(departement));
    expect([within('62').length, within('59').length]).toEqual([15, 9]);
  });
});

describe('a commune that comes again', () => {
  const read = (rows: string) =>
    importOne(gasparDicrim, textInput(`cod_commune;lib_commune;dat_publi_dicrim\n${rows}`));

  it('keeps the latest usable date, whatever the order, and says what gave way', async () => {
    const rows = [
      '62225;a;2010-01-01 12:00:00',
      '62225;a;1900-01-01 12:00:00',
      '62225;a;2013-12-31 01:00:00',
      '62225;a;',
    ];
    for (const order of [rows, rows.toReversed()]) {
      const { records, report } = await read(`${order.join('\n')}\n`);
      expect(records.map(({ body }) => body)).toEqual([{ commune: '62225', publishedOn: '[2013..2014]' }]);
      expect(groupOf(report, 'older-date')).toMatchObject({ kind: 'merged', count: 3 });
    }
  });

  it('is still a DICRIM when no date is usable', async () => {
    const { records } = await read('62225;a;1900-01-01 12:00:00\n');
    expect(records.map(({ body }) => body)).toEqual([{ commune: '62225' }]);
  });

  it('is refused with line, column and what was found when a date cannot be read', async () => {
    const { records, report } = await read('62225;a;bientôt\n');
    expect(records).toEqual([]);
    expect(report.groups[0]?.examples[0]).toMatchObject({
      kind: 'refused',
      reason: 'unreadable-date',
      line: 2,
      column: 'dat_publi_dicrim',
      found: 'bientôt',
      message: { fr: "Ligne 2, dat_publi_dicrim : « bientôt » n'est pas une date (par exemple 2019-03-01)." },
    });
  });
});
