import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { findSource, type Importable, importFiles, openInput, type SourceFile } from '@maillage/connectors';
import {
  type Concertation,
  check,
  checkDraft,
  type Event,
  findRecord,
  type RiskPreventionPlan,
  type Territory,
} from '@maillage/schemas';
import { beforeAll, describe, expect, it } from 'vitest';
import { CUTS } from './cuts.ts';
import { demo } from './index.ts';

const DATA = new URL('../data/', import.meta.url);

/** The whole file, as the connectors record it. */
function wholeFile(name: string): string {
  const folder = new URL('../../connectors/recordings/', import.meta.url);
  const packed = new URL(`${name}.gz`, folder);
  return existsSync(packed)
    ? gunzipSync(readFileSync(packed)).toString('utf8')
    : readFileSync(new URL(name, folder), 'utf8');
}

describe('the files of the demonstration', () => {
  it('are all in the manifest, or among its records', () => {
    const listed = demo.files.map(({ name }) => name);
    const own = [
      'actors',
      'concertation',
      'innovation-2020-announced',
      'innovation-2020-held',
      'transitions-2020',
    ];
    expect(readdirSync(DATA).sort()).toEqual([...listed, ...own.map((name) => `${name}.json`)].sort());
  });

  it('weigh less than 1.5 MB together', () => {
    const bytes = readdirSync(DATA).reduce((sum, name) => sum + statSync(new URL(name, DATA)).size, 0);
    expect(bytes).toBeLessThan(1_500_000);
  });

  it.each(Object.entries(CUTS))('are cut from whole files, and nothing else: %s', (file, cut) => {
    const name = basename(file);
    expect(readFileSync(new URL(name, DATA), 'utf8')).toBe(cut(wholeFile(name)));
  });

  it('name a source, a producer, a licence, an edition and an origin', () => {
    for (const { connector, producer, licence, obtainedFrom, date, retrievedAt } of demo.files) {
      const source = findSource(connector);
      expect(source?.producer).toBe(producer);
      expect(source?.licence.name).toBe(licence);
      expect(new URL(obtainedFrom).protocol).toBe('https:');
      expect(`${date} ${retrievedAt}`).toMatch(/\d{4}.* \d{4}-\d{2}-\d{2}$/);
    }
  });
});

describe('the demonstration, imported', () => {
  let records: Importable[];
  let refused: number;
  const territories = () =>
    records.filter(({ type }) => type === 'territory').map(({ body }) => body as Territory);

  beforeAll(async () => {
    const files = await Promise.all(
      demo.files.map(async ({ connector, url, date, retrievedAt }): Promise<SourceFile> => {
        const source = findSource(connector);
        if (!source) throw new Error(`no source ${connector}`);
        return { connector: source, input: await openInput(url), edition: { date, retrievedAt } };
      }),
    );
    const one = importFiles(files, { on: '2026-11-21', departements: new Set(demo.departements) });
    records = [];
    for await (const record of one.records) records.push(record);
    refused = one.reports().reduce((sum, report) => sum + report.rowsRefused, 0);
  });

  it('refuses no row', () => {
    expect(refused).toBe(0);
  });

  it('gives the 1 534 communes with their population, their intercommunality and their outline', () => {
    const communes = territories().filter(({ kind }) => kind === 'commune-actuelle');
    expect(communes).toHaveLength(1534);
    expect(
      communes.filter(({ population, outline, siren }) => !population?.total || !outline || !siren),
    ).toEqual([]);
    expect(communes.filter(({ parents }) => !parents.some(({ level }) => level === 'epci'))).toEqual([]);
  });

  it('gives the 36 intercommunalities, 13 arrondissements and 101 départements', () => {
    const count = (level: string) => territories().filter((one) => one.level === level).length;
    expect(['epci', 'arrondissement', 'departement', 'region', 'country'].map(count)).toEqual([
      36, 13, 101, 18, 1,
    ]);
  });

  it('follows former communes: Canteleux ended in 2019', () => {
    const canteleux = records.find(({ body }) => (body as Territory).code === '62210');
    expect(canteleux).toMatchObject({ validTo: '2019-01-01', body: { successors: [{ code: '62154' }] } });
  });

  it('obliges Loos-en-Gohelle by its mining plan and Clairmarais by its flood plan', () => {
    const plans = records
      .filter(({ type }) => type === 'risk-prevention-plan')
      .map(({ body }) => body as RiskPreventionPlan);
    const of = (commune: string) => plans.filter((plan) => plan.commune === commune);
    expect(of('62528')).toMatchObject([{ kind: 'pprm', state: 'approved', approvedOn: '2017-11-16' }]);
    expect(of('62225')).toMatchObject([{ kind: 'pprn', state: 'approved', approvedOn: '2024-11-05' }]);
  });

  it('gives 24 DICRIMs and 307 transmissions to mayors', () => {
    const ids = (type: string) =>
      new Set(records.filter((record) => record.type === type).map(({ id }) => id)).size;
    expect([ids('dicrim'), ids('tim')]).toEqual([24, 307]);
  });

  it('leaves a data set for each file', () => {
    expect(records.filter(({ type }) => type === 'dataset')).toHaveLength(demo.files.length);
  });

  it('gives every record a source with a licence, an edition and the day it was obtained', () => {
    for (const { source } of records) {
      expect(source.licence).toContain('Licence Ouverte');
      expect(source.date).toBeDefined();
      expect(source.retrievedAt).toBe('2026-11-21');
    }
  });
});

describe('the records written from documents', () => {
  const ofType = <B>(type: string) =>
    demo.records.filter((one) => one.type === type).map(({ body }) => body as B);

  it.each(demo.records.map((record) => [record.id, record] as const))(
    '%s holds, source included',
    (_, record) => {
      const type = findRecord(record.type);
      if (!type) throw new Error(`no record type ${record.type}`);
      expect(check(type, record.body).issues).toEqual([]);
      expect(checkDraft(type, { source: record.source, body: record.body }).issues).toEqual([]);
    },
  );

  it('have identifiers of their own', () => {
    expect(new Set(demo.records.map(({ type, id }) => `${type} ${id}`)).size).toBe(demo.records.length);
  });

  it('tell the concertation and its ten workshops, about 500 participants', () => {
    const workshops = ofType<Event>('event').filter(({ concertation }) => concertation);
    expect(workshops).toHaveLength(10);
    expect(workshops.reduce((sum, { participants }) => sum + (participants?.value ?? 0), 0)).toBe(500);
    expect(workshops.every(({ participants }) => participants?.qualifier === 'about')).toBe(true);
    const [concertation] = ofType<Concertation>('concertation');
    expect(concertation?.workshops.reduce((sum, { count }) => sum + count.value, 0)).toBe(10);
    expect(
      demo.records.some(({ type, id }) => type === 'concertation' && id === workshops[0]?.concertation),
    ).toBe(true);
  });

  it('keep what was announced apart from what took place', () => {
    const workshops = ofType<Event>('event').filter(({ concertation }) => concertation);
    const announced = workshops.filter(({ status }) => status === 'announced');
    expect(announced.map(({ on, participants }) => [on, participants?.status])).toEqual([
      ['2025-07-07', 'announced'],
    ]);
    expect(
      workshops.filter(
        ({ status, participants }) => status === 'held' && participants?.status === 'realised',
      ),
    ).toHaveLength(9);
  });

  it('date each workshop as far as it is known', () => {
    const dates = ofType<Event>('event').flatMap(({ concertation, on }) =>
      concertation ? [on as string] : [],
    );
    expect(Map.groupBy(dates, (on) => on).size).toBe(5);
    expect(dates.filter((on) => on.startsWith('['))).toHaveLength(7);
  });

  it('tell the four Tuesday webinars, at 9:30 in Paris', () => {
    const mardis = ofType<Event>('event').filter(({ series }) => series === "Mardis de l'innovation");
    expect(mardis.map(({ on }) => on)).toEqual(['2020-11-03', '2020-11-10', '2020-11-17', '2020-11-24']);
    expect(mardis.every(({ on }) => new Date(on).getUTCDay() === 2)).toBe(true);
    expect(mardis[0]?.timings).toEqual([
      { start: '2020-11-03T09:30:00+01:00', end: '2020-11-03T11:30:00+01:00' },
    ]);
  });

  it('tell the press meeting of Toulouse, outside the month it belongs to', () => {
    const press = ofType<Event>('event').filter(({ audience }) => audience?.includes('presse'));
    expect(press.map(({ place, on }) => [place?.name, on])).toEqual([
      ['Bordeaux', '2020-11-06'],
      ['Rennes', '2020-11-13'],
      ['Lille', '2020-11-20'],
      ['Toulouse', '2020-12-04'],
    ]);
  });

  it('invent no observatory', () => {
    expect(ofType('ort')).toEqual([]);
  });
});
