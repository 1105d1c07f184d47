import { describe, expect, it } from 'vitest';
import { defineSource, type ReadEvent } from './define-source.ts';
import { LICENCE_OUVERTE } from './licences.ts';
import { note } from './read/note.ts';
import { keepReport } from './report.ts';
import { importOne } from './testing/import-all.ts';
import { textInput } from './testing/recording.ts';

const TIM: ReadEvent = {
  event: 'record',
  line: 2,
  record: { type: 'tim', id: 'a', body: { commune: '62225' } },
};
const END = (rows: number): ReadEvent => ({ event: 'end', rows });

/** A source that says what it is told to. */
function saying(...events: readonly ReadEvent[]) {
  return defineSource({
    id: 'essai',
    title: { fr: 'Essai', en: 'Trial' },
    producer: 'Personne',
    licence: LICENCE_OUVERTE,
    url: 'https://example.org',
    cadence: { fr: 'jamais', en: 'never' },
    files: ['essai.csv'],
    covers: () => [],
    read: async function* () {
      yield* events;
    },
  });
}

describe('the report of an import', () => {
  it('counts rows by what became of them, and notes by reason', () => {
    const keeper = keepReport('essai', 'essai.csv');
    keeper.take('tim', 1);
    keeper.take('dicrim', 0);
    keeper.hear(note('padded-code', { line: 2, found: '1001', expected: '01001' }));
    keeper.hear(note('empty-row', { line: 3 }));
    keeper.hear(note('same-fact', { line: 4, found: 'x' }));
    keeper.refuse(5, [], 1);
    keeper.hear(END(4));
    const report = keeper.finish();
    expect(report).toMatchObject({
      rows: 4,
      rowsTaken: 1,
      rowsSkipped: 1,
      rowsMerged: 1,
      rowsRefused: 1,
      records: { tim: 1, dicrim: 1 },
    });
    expect(report.groups.map(({ kind, reason, count }) => [kind, reason, count])).toEqual([
      ['refused', 'invalid-record', 1],
      ['repaired', 'padded-code', 1],
      ['merged', 'same-fact', 1],
      ['skipped', 'empty-row', 1],
    ]);
  });

  it('keeps the first five examples of a reason, in both languages', () => {
    const keeper = keepReport('essai', 'essai.csv');
    for (let line = 2; line < 12; line += 1) keeper.hear(note('empty-row', { line }));
    keeper.hear(END(10));
    const [group] = keeper.finish().groups;
    expect([group?.count, group?.examples.length]).toEqual([10, 5]);
    expect(group?.examples[0]?.message).toEqual({
      fr: 'Ligne 2 : aucune valeur.',
      en: 'Line 2: no value at all.',
    });
  });

  it('is not given when a row is unaccounted for', async () => {
    await expect(importOne(saying(TIM, END(2)), textInput(''))).rejects.toThrow(
      '2 rows read in essai.csv, 1 accounted for',
    );
  });

  it('tells what is wrong with a record that does not hold, and keeps it out', async () => {
    const wrong: ReadEvent = {
      event: 'record',
      line: 3,
      record: { type: 'tim', id: 'b', body: { commune: 'Arras' } },
    };
    const { records, report } = await importOne(saying(TIM, wrong, END(2)), textInput(''));
    expect(records.map(({ id }) => id)).toEqual(['a']);
    expect(report).toMatchObject({ rowsTaken: 1, rowsRefused: 1 });
    const [example] = report.groups[0]?.examples ?? [];
    expect(example).toMatchObject({ line: 3, issues: [{ path: ['commune'], found: 'Arras' }] });
    expect(example?.message.fr).toMatch(/^Ligne 3 : Commune : trouvé « Arras »/);
    expect(example?.message.en).toMatch(/^Line 3: Commune: found "Arras"/);
  });
});
