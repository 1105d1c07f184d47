import { expect, it } from 'vitest';
import { importTerritories } from '../../import/import-territories.ts';
import { countOf, importRecordings, ON } from '../../testing/import-all.ts';
import { textInput } from '../../testing/recording.ts';
import { findSource } from '../index.ts';
import { inseePopulations } from './insee-populations.ts';

it('completes communes and makes none', async () => {
  const { reports, records } = await importRecordings(
    [
      ['cog-communes', 'communes.csv.gz'],
      ['insee-populations', 'donnees_communes.csv.gz'],
    ],
    { departements: new Set(['62']) },
  );
  expect(reports[1]).toMatchObject({ rows: 34_900, rowsTaken: 0, rowsMerged: 887, rowsRefused: 0 });
  expect(records).toHaveLength(reports[0]?.rowsTaken ?? 0);
});

it('refuses a population that is no number, and says where', async () => {
  const text =
    'REG;Région;DEP;CODARR;CODCAN;CODCOM;COM;Commune;PMUN;PCAP;PTOT\r\n32;HDF;62;5;37;225;62225;Clairmarais;n.d.;8;601\r\n';
  const one = importTerritories([{ connector: inseePopulations, input: textInput(text) }], { on: ON });
  for await (const _ of one.records);
  const [report] = one.reports();
  expect(report && countOf(report, 'unreadable-number')).toBe(1);
  expect(report?.groups[0]?.examples[0]).toMatchObject({ line: 2, column: 'PMUN', found: 'n.d.' });
  expect(findSource('insee-populations')).toBe(inseePopulations);
});
