import { describe, expect, it } from 'vitest';
import type { Input } from '../define-source.ts';
import { textInput } from '../testing/recording.ts';
import { type CsvFacts, readCsv } from './csv.ts';
import { SourceUnreadable } from './source-unreadable.ts';

async function rowsOf(input: Input): Promise<[number, ...string[]][]> {
  const facts: CsvFacts = { encoding: 'utf-8', separator: ';', bytes: 0 };
  const rows: [number, ...string[]][] = [];
  for await (const batch of readCsv(input, facts)) {
    for (const { line, cells } of batch) rows.push([line, ...cells]);
  }
  return rows;
}

describe('reading a table', () => {
  it('knows the line of each row, over blank lines and quoted line ends', async () => {
    const text = 'code;nom\r\n1;a\r\n\r\n2;"b\nb"\r\n;\r\n3;c';
    expect(await rowsOf(textInput(text))).toEqual([
      [1, 'code', 'nom'],
      [2, '1', 'a'],
      [4, '2', 'b\nb'],
      [6, '', ''],
      [7, '3', 'c'],
    ]);
  });

  it.each([',', ';', '\t', '|'])('finds out that columns are separated by %j', async (separator) => {
    const text = ['a', 'b', 'c'].join(separator);
    expect(await rowsOf(textInput(`${text}\n${text}\n`))).toEqual([
      [1, 'a', 'b', 'c'],
      [2, 'a', 'b', 'c'],
    ]);
  });

  it('keeps separators and doubled quotes inside quotes', async () => {
    expect(await rowsOf(textInput('a;b\n"x ; y";"dit ""oui"""\n'))).toContainEqual([2, 'x ; y', 'dit "oui"']);
  });

  it('keeps a quote that opens nothing', async () => {
    expect(await rowsOf(textInput('a;b\nRue "haute";1\n'))).toContainEqual([2, 'Rue "haute"', '1']);
  });

  it('gives the same rows however the bytes are cut', async () => {
    const text = '\ufeffcode;nom\r\n62297;Éperlecques\r\n62617;"Nœux;les-Mines"\r\n';
    const whole = await rowsOf(textInput(text, 'a', 1000));
    expect(whole).toContainEqual([3, '62617', 'Nœux;les-Mines']);
    for (const size of [1, 2, 3, 5, 11]) expect(await rowsOf(textInput(text, 'a', size))).toEqual(whole);
  });

  it('says that a quote is not closed', async () => {
    await expect(rowsOf(textInput('a;b\n1;"jamais refermé\n2;c\n'))).rejects.toThrow(SourceUnreadable);
  });

  it('gives nothing of an empty file', async () => {
    expect(await rowsOf(textInput(''))).toEqual([]);
  });
});

describe('reading a table of any length', () => {
  /** 11 MB, never together in memory */
  const ROWS = 300_000;
  const long: Input = {
    name: 'long.csv',
    open: async function* () {
      yield Buffer.from('code;nom;date\n');
      const chunk = Buffer.from('62225;Clairmarais;2023-11-02 00:00:00\n'.repeat(1000));
      for (let i = 0; i < ROWS / 1000; i += 1) yield chunk;
    },
  };

  it('holds a chunk of it, not the file', async () => {
    const facts: CsvFacts = { encoding: 'utf-8', separator: ';', bytes: 0 };
    let [rows, largest] = [0, 0];
    for await (const batch of readCsv(long, facts)) {
      rows += batch.length;
      largest = Math.max(largest, batch.length);
    }
    expect(rows).toBe(ROWS + 1);
    expect(largest).toBeLessThan(2001);
    expect(facts.bytes).toBeGreaterThan(11_000_000);
  });

  it('closes the file when the reader stops half-way', async () => {
    let closed = false;
    const watched: Input = {
      name: 'watched.csv',
      open: async function* () {
        try {
          yield* long.open();
        } finally {
          closed = true;
        }
      },
    };
    for await (const batch of readCsv(watched, { encoding: 'utf-8', separator: ';', bytes: 0 })) {
      if (batch.length > 0) break;
    }
    expect(closed).toBe(true);
  });
});
