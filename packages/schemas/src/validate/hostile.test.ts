import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deliveryOf } from '../read/delivery.ts';
import { zipOf } from '../testing/zip-of.ts';
import { validate } from './validate.ts';
import { Validator } from './validator.ts';

const encoder = new TextEncoder();
const said = (name: string, content: string | Uint8Array, type?: string) =>
  validate(
    [deliveryOf(name, typeof content === 'string' ? encoder.encode(content) : content)],
    type === undefined ? {} : { type },
  );

const MIB = 1 << 20;

const SMALL_ZIP = zipOf({ 'pcs.csv': 'commune;adoptedOn\n62225;2019\n', 'a.json': '[{"commune":"62225"}]' });
const SMALL_BOOK = workbook(
  '<row r="1"><c t="inlineStr"><is><t>commune</t></is></c></row><row r="2"><c><v>62225</v></c></row>',
);

describe('hostile files get an issue, at once and within bounds', () => {
  it.each<[string, string, string | Uint8Array, string]>([
    ['not JSON', 'x.json', '{"commune":', 'document/not-json'],
    [
      'a truncated zip',
      'x.zip',
      zipOf({ 'a.csv': 'commune\n62225\n' }).subarray(0, 60),
      'document/broken-archive',
    ],
    ['binary', 'x.csv', Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256), 'document/binary'],
    ['20 MB on one line of JSON', 'x.json', `{"commune":"${'6'.repeat(20 * MIB)}"}`, 'document/too-long'],
    ['20 MB on one line of NDJSON', 'x.ndjson', `{"commune":"${'6'.repeat(20 * MIB)}"}`, 'document/too-long'],
    ['10 MB in one cell', 'x.csv', `commune;adoptedOn\n${'6'.repeat(10 * MIB)};2019\n`, 'document/too-long'],
    [
      'a quote never closed',
      'x.csv',
      `commune;adoptedOn\n"6;2019\n${'62225;2019\n'.repeat(200_000)}`,
      'document/unclosed-quote',
    ],
    ['a million brackets', 'x.json', '['.repeat(1_000_000), 'document/cut-short'],
    ['ten million backslashes in a text', 'x.json', `["${'\\'.repeat(10 * MIB)}`, 'document/cut-short'],
    [
      'deep nesting that is JSON',
      'x.json',
      `[${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}]`,
      'pcs/unknown-field',
    ],
    ['NUL in a text', 'x.json', '{"commune":"6\\u00002225"}', 'pcs/wrong-format'],
    [
      'NUL in a table',
      'x.csv',
      `commune;adoptedOn\n${'62225;2019\n'.repeat(200)}6\0;2019\n`,
      'pcs/wrong-format',
    ],
    ['a list where an object should be', 'x.json', '[[1,[2,[3]]]]', 'pcs/wrong-type'],
    ['prototype keys', 'x.json', '{"__proto__":{"commune":"62225"},"constructor":1}', 'pcs/missing-field'],
    [
      'prototype keys as columns',
      'x.csv',
      'commune;__proto__;constructor;toString\n62225;a;b;c\n',
      'document/unknown-column',
    ],
    [
      'billion laughs',
      'x.xlsx',
      zipOf({ 'xl/workbook.xml': '<!DOCTYPE a [<!ENTITY b "&c;&c;">]><workbook/>' }),
      'document/broken-workbook',
    ],
    [
      'a cell outside the sheet',
      'x.xlsx',
      workbook('<row r="1"><c r="ZZZ1"><v>1</v></c></row>'),
      'document/broken-workbook',
    ],
    ['a bomb', 'x.zip', zipOf({ 'a.csv': new Uint8Array(64 * MIB).fill(0x61) }), 'document/unfolds-too-far'],
    ['twenty thousand columns', 'x.csv', `${'commune;'.repeat(20_000)}\n62225\n`, 'document/double-column'],
  ])('%s', async (_, name, content, code) => {
    const report = await said(name, content, 'pcs');
    expect(report.findings.map((finding) => finding.code)).toContain(code);
    expect(report.findings.length).toBeLessThan(2100);
  });

  it('a hundred thousand kinds of faults do not fill the memory', async () => {
    const lines = Array.from({ length: 100_000 }, (_, i) => `{"commune":"62225","k${i}":1}`).join('\n');
    const report = await said('x.ndjson', lines, 'pcs');
    expect(report.faults.error).toBe(100_000);
    expect(report.findings.length).toBeLessThan(2100);
  });

  it('leaves the prototype of objects alone', async () => {
    await said('x.csv', 'commune;__proto__.polluted\n62225;1\n', 'pcs');
    await said('x.json', '{"__proto__":{"polluted":1}}', 'pcs');
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

/** A workbook of one sheet, of which the rows are given as XML. */
function workbook(rows: string): Uint8Array {
  return zipOf({
    'xl/workbook.xml': '<workbook><sheets><sheet name="a" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
  });
}

describe('a hundred thousand inputs made to break it', () => {
  const shards = [
    '{',
    '}',
    '[',
    ']',
    '"',
    ':',
    ',',
    ';',
    '\n',
    '\r\n',
    '\t',
    '\\',
    '\0',
    '\uFEFF',
    'é',
    'Ã©',
    '62225',
    '2019-02-30',
    'commune',
    'adoptedOn',
    '"commune":',
    '"body":',
    '"type":"pcs"',
    '"__proto__":',
    'null',
    '-1e999',
    '<!DOCTYPE',
    '&amp;',
    'PK\u0003\u0004',
    '%PDF',
    ' ',
  ];
  const text = fc.array(fc.constantFrom(...shards), { maxLength: 24 }).map((parts) => parts.join(''));
  const content = fc.oneof(
    { weight: 6, arbitrary: text.map((made) => encoder.encode(made)) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 60 }) },
    { weight: 2, arbitrary: fc.jsonValue().map((value) => encoder.encode(JSON.stringify([value]))) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constant(SMALL_ZIP), fc.nat(SMALL_ZIP.length - 1), fc.nat(255))
        .map(([zip, at, byte]) => zip.with(at, byte)),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constant(SMALL_BOOK), fc.nat(SMALL_BOOK.length - 1), fc.nat(255))
        .map(([zip, at, byte]) => zip.with(at, byte)),
    },
  );
  const name = fc.constantFrom('x.json', 'x.csv', 'x.ndjson', 'x.xlsx', 'x', 'pcs.csv');
  const type = fc.constantFrom(undefined, 'pcs', 'event', 'nowhere', '__proto__');

  it('end in a report, never in an exception', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(content, name, type, async (bytes, file, wanted) => {
        const report = await said(file, bytes, wanted);
        const faults = report.faults.error + report.faults.warning + report.faults.info;
        // something was checked, or something is said: never silence
        return report.documents > 0 || faults > 0;
      }),
      { numRuns: 100_000 },
    );
  });

  it('values of any kind, given without a file, end in a report too', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
        (value) => {
          const validator = new Validator({ type: 'pcs' });
          validator.take([{ kind: 'value', place: { file: 'x', pointer: '' }, value }]);
          return validator.report().documents === 1;
        },
      ),
      { numRuns: 5000 },
    );
  });
});
