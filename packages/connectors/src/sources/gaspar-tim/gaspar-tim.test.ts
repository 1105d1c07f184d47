import type { Tim } from '@maillage/schemas';
import { beforeAll, describe, expect, it } from 'vitest';
import { bodiesOf, countOf, type Imported, importOne, recordedCommunes } from '../../testing/import-all.ts';
import { recording } from '../../testing/recording.ts';
import { gasparTim } from './gaspar-tim.ts';

let france: Imported;
beforeAll(async () => {
  const currentCommune = await recordedCommunes();
  france = await importOne(gasparTim, await recording('tim_gaspar.csv.gz'), { currentCommune });
});

const tims = () => bodiesOf<Tim>(france, 'tim');

describe('the information sent to mayors, GASPAR of March 2024', () => {
  it('is 17 198 communes from 17 303 rows, every one accounted for', () => {
    expect(france.report).toMatchObject({
      rows: 17_303,
      rowsTaken: 17_198,
      rowsMerged: 104,
      rowsSkipped: 1,
      rowsRefused: 0,
    });
  });

  it('had 40 null dates and 3 696 names encoded twice: 3 649 that show an Ã, and 47 whose only accent is œ', () => {
    const reasons = ['null-date', 'double-encoded-name', 'merged-commune'];
    expect(reasons.map((reason) => countOf(france.report, reason))).toEqual([40, 3696, 35]);
  });

  it('reached 221 communes of Pas-de-Calais and 86 of Nord', () => {
    const within = (departement: string) => tims().filter(({ commune }) => commune.startsWith(departement));
    expect([within('62').length, within('59').length]).toEqual([221, 86]);
  });

  it('knows the day, but on 1 January', () => {
    expect(tims().filter(({ sentOn }) => sentOn?.length === 4)).toHaveLength(27);
    expect(tims().filter(({ sentOn }) => sentOn?.endsWith('-01-01'))).toEqual([]);
  });
});
