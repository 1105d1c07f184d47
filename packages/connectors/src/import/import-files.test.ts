import { type Dataset, findRecord, type Territory } from '@maillage/schemas';
import { describe, expect, it } from 'vitest';
import { defineSource, SourceChanged } from '../define-source.ts';
import { gasparDicrim } from '../sources/gaspar-dicrim/gaspar-dicrim.ts';
import { findSource } from '../sources/index.ts';
import { ON } from '../testing/import-all.ts';
import { recording, textInput } from '../testing/recording.ts';
import { importFiles } from './import-files.ts';
import type { Importable, Progress, SourceFile } from './importable.ts';

const EDITION = { date: '2024-03' };

async function filesOf(...pairs: readonly (readonly [string, string])[]): Promise<SourceFile[]> {
  return Promise.all(
    pairs.map(async ([id, name]) => ({
      connector: findSource(id) ?? defineSource(gasparDicrim),
      input: await recording(name),
      edition: EDITION,
    })),
  );
}

async function all(records: AsyncIterable<Importable>): Promise<Importable[]> {
  const given: Importable[] = [];
  for await (const record of records) given.push(record);
  return given;
}

const dicrims = (rows: string): SourceFile => ({
  connector: gasparDicrim,
  input: textInput(`cod_commune;lib_commune;dat_publi_dicrim\n${rows}`, 'dicrim_gaspar_2026-09-21.csv'),
  edition: { date: '2026-09-21' },
});

const departements = new Set(['62']);

describe('importing files together', () => {
  it('gives territories first, whatever the order of the files, and follows communes with them', async () => {
    const files = await filesOf(
      ['gaspar-dicrim', 'dicrim_gaspar.csv.gz'],
      ['cog-movements', 'mouvements-communes.csv.gz'],
      ['cog-communes', 'communes.csv.gz'],
    );
    const moved = [dicrims('62461;Huby-Saint-Leu;2012-01-01 12:00:00\n'), ...files.slice(1)];
    const records = await all(importFiles(moved, { on: ON, departements }).records);
    const types = records.map(({ type }) => type).filter((type) => type !== 'dataset');
    expect(types.indexOf('dicrim')).toBeGreaterThan(types.lastIndexOf('territory'));
    expect(records.find(({ type }) => type === 'dicrim')?.body).toEqual({
      commune: '62447',
      communeAtSource: '62461',
      publishedOn: '2012',
    });
  });

  it('gives every record its source, with the edition', async () => {
    const [record] = await all(importFiles([dicrims('62225;Clairmarais;\n')], { on: ON }).records);
    expect(record?.source).toEqual({
      title: 'GASPAR : publication des DICRIM',
      producer: 'DGPR, BRGM (Géorisques)',
      licence: 'Licence Ouverte 2.0',
      url: gasparDicrim.url,
      date: '2026-09-21',
    });
  });

  it('names every source of a territory made from several files', async () => {
    const files = await filesOf(
      ['insee-populations', 'donnees_communes.csv.gz'],
      ['cog-communes', 'communes.csv.gz'],
      ['contours-communes', 'communes-1000m-62.geojson.gz'],
    );
    const records = await all(importFiles(files, { on: ON, departements }).records);
    expect(records.find(({ body }) => (body as Territory).code === '62225')?.source).toMatchObject({
      title:
        'Code officiel géographique : communes ; Populations de référence des communes ; Contours des communes',
      producer: 'INSEE, IGN',
      licence: 'Licence Ouverte 2.0',
    });
  });

  it('tells where it stands', async () => {
    const told: Progress[] = [];
    const files = await filesOf(['gaspar-dicrim', 'dicrim_gaspar.csv.gz']);
    await all(importFiles(files, { on: ON }, (progress) => told.push(progress)).records);
    expect(told.length).toBeGreaterThan(2);
    expect(told.at(-1)).toEqual({
      connector: 'gaspar-dicrim',
      file: 'dicrim_gaspar.csv',
      rows: 9620,
      bytes: 377_476,
    });
  });

  it('fails when one of the files has changed, before any record of it is given', async () => {
    const changed = { connector: gasparDicrim, input: textInput('code;nom;date\n62225;a;2010\n') };
    const given: Importable[] = [];
    const walk = async () => {
      for await (const record of importFiles([changed], { on: ON }).records) given.push(record);
    };
    await expect(walk()).rejects.toBeInstanceOf(SourceChanged);
    expect(given).toEqual([]);
  });

  it('closes what it reads when it is interrupted', async () => {
    let closed = 0;
    const watched: SourceFile = {
      ...dicrims(''),
      input: {
        name: 'dicrim_gaspar.csv',
        open: async function* () {
          try {
            yield Buffer.from('cod_commune;lib_commune;dat_publi_dicrim\n62225;a;\n62528;b;\n');
          } finally {
            closed += 1;
          }
        },
      },
    };
    for await (const _ of importFiles([watched], { on: ON }).records) break;
    expect(closed).toBe(1);
  });
});

describe('the data set that an import leaves', () => {
  const datasetOf = async (rows: string, on = ON) =>
    (await all(importFiles([dicrims(rows)], { on, departements }).records)).find(
      ({ type }) => type === 'dataset',
    );

  it('says what was read, and what it allows one to say', async () => {
    const dataset = await datasetOf('62225;a;\n;;\n62528;b;\n');
    expect(dataset?.body).toEqual({
      name: 'GASPAR : publication des DICRIM (dicrim_gaspar.csv)',
      connector: 'gaspar-dicrim',
      importedOn: ON,
      rowsRead: 3,
      recordsWritten: 2,
      rowsRefused: 0,
      covers: [{ type: 'dicrim', territories: [{ level: 'departement', code: '62' }], exhaustive: false }],
    });
    expect(findRecord('dataset')?.fields.safeParse(dataset?.body).success).toBe(true);
  });

  it('is the same one when a newer edition is imported', async () => {
    expect((await datasetOf('62225;a;\n'))?.id).toBe((await datasetOf('62225;a;\n', '2027-01-01'))?.id);
  });

  it('is exhaustive no more when a row was not understood', async () => {
    const coverOf = async (state: string) => {
      const text = `LIBELLE PROCEDURE;CODE INSEE COMMUNE;PRESCRIPTION;APPROBATION;LIBELLE ETAT\nPPRI;62225;;2024-11-05;${state}\n`;
      const connector = findSource('gaspar-pprn') ?? gasparDicrim;
      const records = await all(importFiles([{ connector, input: textInput(text) }], { on: ON }).records);
      return (records.at(-1) as { body: Dataset } | undefined)?.body.covers[0]?.exhaustive;
    };
    expect([await coverOf('Opposable'), await coverOf('Nouvel état')]).toEqual([true, false]);
  });
});
