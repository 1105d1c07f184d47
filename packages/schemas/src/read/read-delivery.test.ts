import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zipOf } from '../testing/zip-of.ts';
import { type Delivery, deliveryOf } from './delivery.ts';
import type { Given } from './given.ts';
import { readDelivery } from './read-delivery.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

async function read(delivery: Delivery): Promise<Given[]> {
  const given: Given[] = [];
  for await (const batch of readDelivery(delivery)) given.push(...batch);
  return given;
}

const readBytes = (name: string, content: Uint8Array | string) =>
  read(deliveryOf(name, typeof content === 'string' ? bytes(content) : content));

function valuesOf(given: readonly Given[]): unknown[] {
  return given.flatMap((one) => (one.kind === 'value' ? [one.value] : one.kind === 'row' ? [one.cells] : []));
}

function codesOf(given: readonly Given[]): string[] {
  return given.flatMap((one) => (one.kind === 'fault' ? [one.issue.code] : []));
}

/** The same bytes, cut in pieces of a size. */
function inPieces(name: string, content: Uint8Array, size: number): Delivery {
  return {
    name,
    async *stream() {
      for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size);
    },
  };
}

describe('what a file turns out to be', () => {
  it('is told by its content before its name', async () => {
    expect(valuesOf(await readBytes('x.csv.json', '[{"a":1},{"a":2}]'))).toEqual([{ a: 1 }, { a: 2 }]);
    expect(valuesOf(await readBytes('x.json', '{"a":1}\n{"a":2}\n'))).toEqual([{ a: 1 }, { a: 2 }]);
    expect(valuesOf(await readBytes('-', 'a;b\n1;2\n'))).toEqual([['1', '2']]);
  });

  it('may be packed', async () => {
    expect(valuesOf(await readBytes('x.json.gz', gzipSync('[1,2]')))).toEqual([1, 2]);
    const zip = zipOf({ 'a.json': '[1]', 'dossier/b.csv': 'c;d\n3;4' });
    const given = await readBytes('x.zip', zip);
    expect(valuesOf(given)).toEqual([1, ['3', '4']]);
    expect(given.map((one) => 'place' in one && one.place.file)).toContain('x.zip/dossier/b.csv');
  });

  it('is refused in a sentence when nothing can be done with it', async () => {
    expect(codesOf(await readBytes('x', ''))).toEqual(['document/empty']);
    expect(codesOf(await readBytes('x', '<!DOCTYPE a [<!ENTITY b "c">]><a/>'))).toEqual([
      'document/unknown-format',
    ]);
    expect(codesOf(await readBytes('x.pdf', '%PDF-1.7'))).toEqual(['document/unknown-format']);
    expect(codesOf(await readBytes('x.csv', Uint8Array.of(1, 0, 2, 0, 3)))).toEqual(['document/binary']);
    const zip = zipOf({ 'a.json': '[1]' });
    expect(codesOf(await readBytes('x.zip', zip.subarray(0, zip.length - 30)))).toEqual([
      'document/broken-archive',
    ]);
    const inner = zipOf({ 'in.zip': zip });
    expect(codesOf(await readBytes('x.zip', inner))).toEqual(['document/nested-archive']);
  });

  it('is not unfolded further than data goes', async () => {
    const bomb = zipOf({ 'a.csv': new Uint8Array(100 << 20).fill(0x61) });
    expect(bomb.length).toBeLessThan(200_000);
    expect(codesOf(await readBytes('x.zip', bomb))).toContain('document/unfolds-too-far');
  });
});

describe('encodings', () => {
  const accents = 'nom;code\nGérardmer;1\n';
  it.each([
    ['utf-8', bytes(accents)],
    ['utf-8-bom', bytes(`\uFEFF${accents}`)],
    ['windows-1252', Uint8Array.from(accents, (c) => c.charCodeAt(0))],
    ['utf-16le', new Uint8Array(Uint16Array.from(`\uFEFF${accents}`, (c) => c.charCodeAt(0)).buffer)],
  ])('%s is read and said', async (encoding, content) => {
    for (const size of [1, 2, 3, 7, 1000]) {
      const given = await read(inPieces('x.csv', content, size));
      expect(valuesOf(given)).toEqual([['Gérardmer', '1']]);
      expect(given.find((one) => one.kind === 'reading')?.reading.encoding).toBe(encoding);
    }
  });
});

describe('a table', () => {
  it('keeps quotes, breaks inside quotes, CRLF and CR, and the line where each row starts', async () => {
    const text = 'a,b\r\n"x, ""y""\r\nz",1\r\n\r\n2,"3"\r4,5';
    const rows = (await readBytes('x.csv', text)).filter((one) => one.kind === 'row');
    expect(rows.map((row) => row.cells)).toEqual([
      ['x, "y"\r\nz', '1'],
      ['2', '3'],
      ['4', '5'],
    ]);
    expect(rows.map((row) => row.place.line)).toEqual([2, 5, 6]);
  });

  it('says where a quote was left open, and reads the rows after it', async () => {
    const given = await readBytes('x.csv', 'a;b\n"1;2\n3;4\n');
    expect(codesOf(given)).toEqual(['document/unclosed-quote']);
    expect(valuesOf(given)).toContainEqual(['3', '4']);
  });

  it('reads the same whatever the size of the pieces', async () => {
    const cell = fc.constantFrom('', 'a', 'é', 'x;y', '"', 'p\nq', '\r\n', ' ');
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 9 }),
        async (rows, size) => {
          const text = `h1;h2\n${rows.map((row) => row.map(quoted).join(';')).join('\n')}\n`;
          const given = await read(inPieces('x.csv', bytes(text), size));
          expect(valuesOf(given)).toEqual(rows);
        },
      ),
    );
  });
});

describe('JSON', () => {
  it('is cut into its items without being held, whatever the size of the pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue(), { maxLength: 6 }),
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom(undefined, 2),
        async (items, size, indent) => {
          const text = JSON.stringify(items, null, indent);
          expect(valuesOf(await read(inPieces('x.json', bytes(text), size)))).toEqual(JSON.parse(text));
        },
      ),
    );
  });

  it('gives the features of a collection, the items of a page, a record alone', async () => {
    const given = await readBytes(
      'x.geojson',
      '{"type":"FeatureCollection","features":[{"id":1}, {"id":2}],"next":"a"}',
    );
    expect(given.flatMap((one) => (one.kind === 'value' ? one.place.pointer : []))).toEqual([
      '/features/0',
      '/features/1',
    ]);
    expect(given.find((one) => one.kind === 'reading')?.reading.format).toBe('geojson');
    expect(valuesOf(await readBytes('x.json', '{"a":{"items":[1]}}'))).toEqual([{ a: { items: [1] } }]);
  });

  it('says the line and the column of what is not JSON, and goes on', async () => {
    const given = await readBytes('x.json', '[\n {"a":1},\n {"a":oops},\n {"a":3}\n]');
    expect(valuesOf(given)).toEqual([{ a: 1 }, { a: 3 }]);
    const fault = given.find((one) => one.kind === 'fault');
    expect(fault?.place).toMatchObject({ line: 3, column: 7, pointer: '/1' });
  });

  it('says that a file was cut', async () => {
    expect(codesOf(await readBytes('x.json', '[{"a":1},{"a":'))).toEqual(['document/cut-short']);
    expect(codesOf(await readBytes('x.json', '{"a":'))).toEqual(['document/not-json']);
  });
});
