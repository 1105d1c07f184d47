import { readdirSync } from 'node:fs';
import { check, findRecord, hasErrors } from '@maillage/schemas';
import { describe, expect, it } from 'vitest';
import { SourceChanged, type SourceConnector } from '../define-source.ts';
import { importFiles } from '../import/import-files.ts';
import type { Importable } from '../import/importable.ts';
import { isNamedAs } from '../read/file-name.ts';
import { ON } from '../testing/import-all.ts';
import { pathOf, recording, textInput, textOf } from '../testing/recording.ts';
import { SOURCES } from './index.ts';

const FOLDERS = readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const RECORDINGS = readdirSync(pathOf('.'), { recursive: true }).map(String);

/** The recordings that a source would take, by their names. */
function recordingsOf(source: SourceConnector): string[] {
  return RECORDINGS.filter((name) => isNamedAs(name, source.files));
}

/** Nord, Pas-de-Calais, Mayotte and the overseas collectivities: what the recordings speak of. */
const DEPARTEMENTS = ['59', '62', '975', '976', '977', '978', '984', '986', '987', '988', '989'];

/** The communes and movements of these départements, without which parts of territories complete nothing. */
const BASE = [
  { id: 'cog-communes', name: 'communes.csv.gz', kept: /^(TYPECOM|[A-Z]+,(59|62|976))/ },
  { id: 'cog-movements', name: 'mouvements-communes.csv.gz', kept: /^MOD|,COM,(59|62)\d{3},/ },
  { id: 'cog-geography', name: 'departements.csv', kept: /./ },
  { id: 'cog-geography', name: 'regions.csv', kept: /./ },
  { id: 'collectivites-outremer', name: 'collectivites-outremer.csv', kept: /./ },
];

const base = await Promise.all(
  BASE.map(async ({ id, name, kept }) => {
    const lines = (await textOf(await recording(name))).split('\n').filter((line) => kept.test(line));
    const connector = SOURCES.find((one) => one.id === id) as SourceConnector;
    return { connector, input: textInput(lines.join('\n'), name, 65_536) };
  }),
);

async function importRecording(source: SourceConnector, name: string) {
  const file = { connector: source, input: await recording(name) };
  const others = source.partOf ? base.filter(({ input }) => input.name !== name) : [];
  const one = importFiles([file, ...others], { on: ON, departements: new Set(DEPARTEMENTS) });
  const records: Importable[] = [];
  for await (const record of one.records) records.push(record);
  return { records, report: one.reports().find(({ file }) => name.includes(file)) };
}

it('has one line in the registry for each folder', () => {
  expect(SOURCES.map((source) => source.id).sort()).toEqual(FOLDERS.sort());
});

it('has each identifier once', () => {
  expect(new Set(SOURCES.map((source) => source.id)).size).toBe(SOURCES.length);
});

describe.each(SOURCES.map((source) => [source.id, source] as const))('%s', (_, source) => {
  const names = recordingsOf(source);

  it('says what it is, in both languages, and under which licence', () => {
    for (const text of [source.title, source.cadence]) {
      expect(text.fr.trim()).not.toBe('');
      expect(text.en.trim()).not.toBe('');
    }
    expect(source.producer).not.toBe('');
    expect(source.licence.name).toContain('Licence Ouverte');
    for (const url of [source.url, source.licence.url, source.download].filter((one) => one !== undefined)) {
      expect(new URL(url).protocol).toBe('https:');
    }
  });

  it('is recorded', () => {
    expect(names.length).toBeGreaterThan(0);
  });

  it.each(names)('accounts for every row of %s', async (name) => {
    const { report } = await importRecording(source, name);
    expect(report?.rows).toBeGreaterThan(0);
    expect((report?.rowsTaken ?? 0) + (report?.rowsMerged ?? 0)).toBeGreaterThan(0);
    expect(report?.rowsRefused).toBe(0);
  });

  it('covers what its records are, each written once', async () => {
    const { records } = await importRecording(source, names[0] as string);
    expect(new Set(records.map(({ type, id }) => `${type} ${id}`)).size).toBe(records.length);
    for (const { type, body } of records) {
      const record = findRecord(type);
      expect(record && hasErrors(check(record, body).issues)).toBe(false);
    }
    const types = new Set(records.map(({ type }) => type));
    for (const cover of source.covers({ on: ON })) expect(types).toContain(cover.type);
  });

  const table = names.find((name) => name.includes('.csv'));

  if (table === undefined) return;

  it('is loud when any column that it needs is renamed', async () => {
    const text = await textOf(await recording(table));
    const header = text.slice(0, text.indexOf('\n')).replace('\ufeff', '').trim();
    const separator = header.includes(';') ? ';' : ',';
    const columns = header.split(separator);
    const outcomes = await Promise.all(
      columns.map((column, i) => {
        const renamed = columns.with(i, `${column}_nouveau`).join(separator);
        return outcomeOf(source, text.slice(0, 20_000).replace(/^.*/, renamed), column);
      }),
    );
    expect(outcomes.filter((outcome) => outcome === 'silent')).toEqual([]);
    expect(outcomes).toContain('refused');
  });
});

/** What a reader says of a renamed column: refused naming it, said to be unknown, or nothing. */
async function outcomeOf(source: SourceConnector, text: string, column: string): Promise<string> {
  let outcome = 'silent';
  try {
    for await (const event of source.read(textInput(text, 'essai.csv', 65_536), { on: ON })) {
      if (event.event === 'note' && event.note.column === `${column}_nouveau`) outcome = event.note.reason;
    }
  } catch (problem) {
    if (problem instanceof SourceChanged && problem.missing.includes(column)) return 'refused';
    throw problem;
  }
  return outcome;
}
