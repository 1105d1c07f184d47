import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../check/check.ts';
import type { AnyRecord } from '../define-record.ts';
import { toPointer } from '../issue.ts';
import { columnsOf } from '../project/table/column.ts';
import { toRow } from '../project/table/row.ts';
import { hasTable } from '../project/table/tables.ts';
import { deliveryOf } from '../read/delivery.ts';
import { readWhole } from '../read/read-delivery.ts';
import { records } from '../records/records.ts';
import { damaged } from '../testing/damaged.ts';
import { invalidVectors, validVectors } from '../testing/vectors.ts';
import { Checker } from './checker.ts';
import type { ValidateOptions } from './options.ts';
import { positionOf } from './position-of.ts';
import { repair } from './repair.ts';
import type { Report } from './report.ts';
import { matchColumns } from './table/match-columns.ts';
import { rowToBody } from './table/row-to-body.ts';
import { validate } from './validate.ts';

const all = Object.values<AnyRecord>(records);
const said = (name: string, text: string, options: ValidateOptions = {}) =>
  validate([readWhole(name, text)], options);
const codes = (report: Report) => report.findings.map((finding) => finding.code);

describe.each(all.map((record) => [record.name, record] as const))('the fast way through %s', (_, record) => {
  const bodies = validVectors(record).map(({ draft }) => draft.body);

  it('says of its vectors what check says', () => {
    const checker = new Checker(record);
    for (const body of bodies) expect(checker.check('body', body)).toEqual(check(record, body).issues);
    for (const { draft } of validVectors(record))
      expect(checker.check('draft', draft)).toEqual(
        check(record, draft.body).issues.map((issue) => ({ ...issue, path: ['body', ...issue.path] })),
      );
    for (const { value } of invalidVectors(record)) {
      expect(checker.check('body', value)).toEqual(check(record, value).issues);
    }
  });

  it('says of anything what check says', () => {
    const checker = new Checker(record);
    fc.assert(
      fc.property(damaged(bodies), (value) => {
        expect(checker.check('body', value)).toEqual(check(record, value).issues);
      }),
      { numRuns: 100 },
    );
  });

  it('recognises its own table, if it has one, and reads from it what was written in it', async () => {
    if (!hasTable(record)) return;
    const names = columnsOf(record).kept.map((column) => column.name);
    const match = matchColumns(record, names);
    expect(match.assumptions.filter((one) => one.field !== one.column)).toEqual([]);
    const toBody = rowToBody(match);
    for (const body of bodies) {
      const row = toRow(record, body);
      const again = toBody(names.map((name) => row[name] ?? ''));
      expect(toRow(record, again)).toEqual(row);
    }
  });

  it('leaves alone what holds, when asked to repair', () => {
    for (const body of bodies) expect(repair(record, body).repairs).toEqual([]);
  });
});

describe('a table', () => {
  it('is recognised by its labels, in French or in English, accents or not', async () => {
    const report = await said('a.csv', 'Code INSEE;Arrêté le;Notification\n62225;2019;2018\n', {
      type: 'pcs',
    });
    expect(report.files[0]?.columns).toEqual([
      { column: 'Code INSEE', field: 'commune', how: 'synonym' },
      { column: 'Arrêté le', field: 'adoptedOn', how: 'label' },
      { column: 'Notification', how: 'unknown' },
    ]);
    expect(codes(report)).toEqual(['document/unknown-column']);
  });

  it('says a close spelling that it took for a name', async () => {
    const report = await said('pcs.csv', 'comune,adopted_on\n62225,2019\n', { type: 'pcs' });
    expect(report.files[0]?.columns?.map(({ field, how }) => [field, how])).toEqual([
      ['commune', 'spelling'],
      ['adoptedOn', 'name'],
    ]);
  });

  it('tells its type from its columns, its name when several would do, or asks', async () => {
    const header = 'commune;notifiedOn;adoptedOn;sentToPrefectOn\n62225;2018;2019;2020\n';
    expect((await said('x.csv', header)).files[0]?.records).toEqual({ pcs: 1 });
    const asked = await said('x.csv', 'commune\n62225\n');
    expect(codes(asked)).toContain('document/unknown-type');
    expect(asked.checks[0]).toMatchObject({ code: 'document/shape', ran: 0, notRun: 1 });
    expect((await said('pcs-2026.csv', 'commune\n62225\n')).files[0]?.records).toEqual({ pcs: 1 });
  });

  it('follows a mapping given by a person', async () => {
    const report = await said('x.csv', 'C;D;note\n62225;2019;x\n', {
      type: 'pcs',
      mapping: { C: 'commune', D: 'adoptedOn', note: null },
    });
    expect(report.valid).toBe(true);
    expect(report.findings).toEqual([]);
  });

  it('gives the line, the column and how to mend it', async () => {
    const report = await said('x.csv', 'commune;adoptedOn\n62225;2019\n1004;14/07/2019\n', { type: 'pcs' });
    expect(
      report.findings.map(({ code, where, examples }) => [
        code,
        where,
        examples[0]?.place.line,
        examples[0]?.place.column,
        examples[0]?.mend?.to,
      ]),
    ).toEqual([
      ['pcs/wrong-format', 'commune', 3, 1, '01004'],
      ['pcs/wrong-format', 'adoptedOn', 3, 2, '2019-07-14'],
    ]);
  });

  it('says rows of another width, empty rows, and columns that are missing', async () => {
    const report = await said('x.csv', 'commune;adoptedOn\n62225\n;\n', { type: 'pcs' });
    expect(codes(report).sort()).toEqual(['document/column-count', 'document/empty-row']);
    expect(codes(await said('x.csv', 'adoptedOn\n2019\n', { type: 'pcs' }))).toContain(
      'document/missing-column',
    );
  });
});

describe('findings', () => {
  it('are one for ten thousand equal faults', async () => {
    const text = `commune;adoptedOn\n${'6222;2019\n'.repeat(10_000)}`;
    const report = await said('x.csv', text, { type: 'pcs' });
    const [first] = report.findings;
    expect(report.findings.length).toBe(1);
    expect(first).toMatchObject({ code: 'pcs/wrong-format', count: 10_000 });
    expect(first?.examples.map(({ place }) => place.line)).toEqual([2, 3, 4, 5, 6]);
  });

  it('are all told one by one to who asks', async () => {
    const lines: (number | undefined)[] = [];
    await said('x.csv', 'commune;adoptedOn\n6222;2019\n6223;2019\n', {
      type: 'pcs',
      onFault: ({ place }) => lines.push(place.line),
    });
    expect(lines).toEqual([2, 3]);
  });

  it('give the line and the column inside a JSON that is laid out', async () => {
    const report = await said(
      'x.json',
      '[\n  {\n    "commune": "62225"\n  },\n  {\n    "commune": "6222"\n  }\n]',
      { type: 'pcs' },
    );
    expect(report.findings[0]?.examples[0]?.place).toMatchObject({
      line: 6,
      column: 16,
      pointer: '/1/commune',
    });
  });
});

describe('silence', () => {
  it('is told from approval: which checks ran, which did not, and why', async () => {
    const report = await said(
      'x.json',
      '[{"commune":"62225","notifiedOn":"2018","adoptedOn":"2019"},{"commune":"62226"},{"commune":3}]',
      { type: 'pcs' },
    );
    const rule = report.checks.find(({ code }) => code === 'pcs/adopted-before-notified');
    expect(rule).toMatchObject({ record: 'pcs', ran: 1, notRun: 2 });
    expect(rule?.why?.fr).toContain('ne sont pas donnés');
    expect(report.checks.find(({ code }) => code === 'document/ended-commune')?.why?.en).toContain(
      'no register',
    );
  });
});

describe('between records', () => {
  const source = { title: 'Essai', producer: 'Maillage', licence: 'CC0-1.0' };
  const whole = (type: string, id: string, body: object, around: object = {}) => ({
    id: `http://localhost:8080/v1/${type}/${id}`,
    type,
    version: '1.0',
    revision: 1,
    origin: 'http://localhost:8080',
    recordedAt: '2026-11-21T10:00:00Z',
    source,
    ...around,
    body,
  });

  it('duplicates are said, with the line of the first', async () => {
    const report = await said('x.csv', 'commune;adoptedOn\n62225;2019\n62225;2019\n62225;2020\n', {
      type: 'pcs',
    });
    expect(codes(report)).toEqual(['document/duplicate', 'document/same-key']);
    expect(report.findings[0]?.message.fr).toContain('ligne 2');
  });

  it('an identifier used twice is an error', async () => {
    const one = JSON.stringify(whole('pcs', 'a', { commune: '62225' }));
    expect(codes(await said('x.ndjson', `${one}\n${one}\n`))).toContain('document/same-id');
  });

  it('a reference that leads nowhere is said when records of its type are there, and told as unchecked when none is', async () => {
    const link = (to: string) =>
      whole('event', 'e', {
        name: 'Atelier',
        format: 'workshop',
        on: '2026',
        status: 'held',
        concertation: to,
      });
    const some = whole('concertation', 'c', {
      name: 'C',
      territory: { level: 'departement', code: '62' },
      phases: [],
      workshops: [],
    });
    const report = await said('x.json', JSON.stringify([link('d'), some]));
    expect(codes(report)).toEqual(['document/leads-nowhere']);
    const alone = await said('x.json', JSON.stringify([link('d')]));
    expect(codes(alone)).toEqual([]);
    expect(alone.checks.find(({ code }) => code.includes('leads-nowhere'))).toMatchObject({
      ran: 0,
      notRun: 1,
    });
  });

  it('a commune that is gone is said, with the one that replaces it', async () => {
    const report = await said('x.json', '[{"commune":"59070"},{"commune":"62999"},{"commune":"62225"}]', {
      type: 'pcs',
      communes: (code) =>
        code === '59070'
          ? { state: 'ended', on: '2019-01-01', successors: ['59006'] }
          : code === '62999'
            ? { state: 'unknown' }
            : { state: 'standing' },
    });
    expect(codes(report)).toEqual(['document/no-such-commune', 'document/ended-commune']);
    expect(report.findings[1]?.message.fr).toContain('59006');
  });

  it('a record that stops being valid before it starts is said', async () => {
    const draft = { source, validFrom: '2020', validTo: '2019', body: { commune: '62225' } };
    expect(codes(await said('x.json', JSON.stringify(draft), { type: 'pcs' }))).toEqual([
      'document/validity-backwards',
    ]);
  });

  it('text encoded twice is said, with what it meant', async () => {
    const twice = Buffer.from('Liévin', 'utf8').toString('latin1');
    const report = await said('x.json', JSON.stringify({ commune: '62225', risks: [twice] }), {
      type: 'pcs',
    });
    expect(report.findings[0]).toMatchObject({
      code: 'document/double-encoded',
      where: '/risks/*',
      mendable: 1,
    });
    expect(report.findings[0]?.message.fr).toContain('« Liévin »');
  });
});

describe('positionOf', () => {
  it('finds any value of any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(undefined, 1), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        for (const [path, inner] of pathsOf(value)) {
          const at = positionOf(text, path);
          expect(at, toPointer(path)).toBeDefined();
          expect(text.slice(at).startsWith(JSON.stringify(inner)?.slice(0, 1) ?? '')).toBe(true);
        }
      }),
    );
  });
});

function pathsOf(value: unknown, path: (string | number)[] = []): [(string | number)[], unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [
    [path, value],
    ...keys.flatMap((key) => pathsOf((value as Record<string | number, unknown>)[key], [...path, key])),
  ];
}

describe('repairs', () => {
  const pcs = records.pcs;
  it.each([
    ['trimmed', { commune: ' 62225 ' }, { commune: '62225' }],
    ['padded', { commune: '1004' }, { commune: '01004' }],
    ['padded', { commune: 1004 }, { commune: '01004' }],
    [
      'french-date',
      { commune: '62225', adoptedOn: '14/07/2019' },
      { commune: '62225', adoptedOn: '2019-07-14' },
    ],
    ['null-removed', { commune: '62225', adoptedOn: null }, { commune: '62225' }],
  ])('%s', (kind, before, after) => {
    const { body, repairs } = repair(pcs, before);
    expect(body).toEqual(after);
    expect(repairs.map((one) => one.kind)).toEqual([kind]);
  });

  it('never touch what they cannot be sure of', () => {
    for (const body of [
      { commune: '622' },
      { commune: '62225', adoptedOn: '31/02/2019' },
      { commune: '62225', adoptedOn: 'juillet' },
    ]) {
      expect(repair(pcs, body).repairs).toEqual([]);
    }
  });
});

describe('bytes', () => {
  it('are read as they come', async () => {
    const report = await validate([deliveryOf('x.json', new TextEncoder().encode('{"commune":"62225"}'))], {
      type: 'pcs',
    });
    expect(report).toMatchObject({ valid: true, documents: 1, validDocuments: 1 });
  });
});
