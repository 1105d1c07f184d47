import type { Territory } from '@maillage/schemas';
import { beforeAll, describe, expect, it } from 'vitest';
import { countOf, type Imported, importRecordings } from '../../testing/import-all.ts';

let mesh: Imported;
beforeAll(async () => {
  mesh = await importRecordings([
    ['cog-communes', 'communes.csv.gz'],
    ['cog-movements', 'mouvements-communes.csv.gz'],
  ]);
});

const record = (code: string) =>
  mesh.records.find(
    ({ body }) => (body as Territory).level === 'commune' && (body as Territory).code === code,
  );

describe('a former commune', () => {
  it('is a territory that ended, with what took over', () => {
    expect(record('62210')).toMatchObject({
      validTo: '2019-01-01',
      body: { name: 'Canteleux', successors: [{ code: '62154', on: '2019-01-01' }] },
    });
  });

  it('lies in the département of what took over, and in no commune', () => {
    expect(record('62210')?.body).toHaveProperty('parents', [
      { level: 'departement', code: '62' },
      { level: 'country', code: 'FR' },
    ]);
  });

  it('that lives on as a déléguée has successors and no end', () => {
    const bermeries = record('59070');
    expect(bermeries?.validTo).toBeUndefined();
    expect(bermeries?.body).toMatchObject({
      kind: 'commune-deleguee',
      successors: [{ code: '59006', on: '2025-01-01' }],
    });
  });
});

describe('a present commune', () => {
  it('keeps the codes that came to it', () => {
    expect(record('62447')?.body).toMatchObject({ formerCodes: ['62461', '62549', '62743'] });
  });

  it('starts when its code came back', () => {
    expect(record('27676')).toMatchObject({
      validFrom: '2023-01-01',
      body: { formerCodes: ['27058', '27647'] },
    });
  });
});

it('accounts for every movement', () => {
  const [, report] = mesh.reports;
  expect(report).toMatchObject({ rows: 13_734, rowsRefused: 0 });
  expect(countOf(report as NonNullable<typeof report>, 'no-change-of-code')).toBe(9484);
});
