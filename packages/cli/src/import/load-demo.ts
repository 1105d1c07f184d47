import { findSource, type Importable, openInput, type SourceFile } from '@maillage/connectors';
import { demo } from '@maillage/demo';
import { checkDraft, findRecord, partialDate, type Text } from '@maillage/schemas';
import type { RecordStore } from '@maillage/server';
import type { Terminal } from '../command.ts';
import { dayOf } from '../settings.ts';
import { writtenText } from './print-report.ts';
import { runImport } from './run-import.ts';

/** Loads the demonstration into a store that does not hold it yet, in one transaction: the next start finds all of it or none. */
export async function loadDemo(store: RecordStore, node: string, terminal: Terminal): Promise<void> {
  const { language } = terminal;
  if (await isLoaded(store)) return terminal.err(ALREADY[language]);
  terminal.err(LOADING[language]);
  const context = { on: dayOf({}), departements: new Set(demo.departements) };
  const { written } = await runImport(await files(), context, { store, node, extra: records() }, terminal);
  terminal.err(writtenText(written, language));
}

/** The records written last are there only when all was written. */
async function isLoaded(store: RecordStore): Promise<boolean> {
  const last = demo.records.at(-1);
  return last !== undefined && (await store.get(last.type, last.id, 'public')) !== undefined;
}

async function files(): Promise<SourceFile[]> {
  const opened: SourceFile[] = [];
  for (const { connector: id, url, date, retrievedAt } of demo.files) {
    const connector = findSource(id);
    if (!connector) throw new Error(`the demonstration names a source that does not exist: ${id}`);
    const edition = { date: partialDate.parse(date), retrievedAt: partialDate.parse(retrievedAt) };
    opened.push({ connector, input: await openInput(url), edition });
  }
  return opened;
}

function records(): Importable[] {
  return demo.records.map(({ type, id, source, body }) => {
    const record = findRecord(type);
    const draft = record && checkDraft(record, { source, body }).value;
    if (!draft) throw new Error(`the demonstration holds a record that does not hold: ${type}/${id}`);
    return { type, id, ...draft };
  });
}

/** What every page of the portal says while it shows the demonstration. */
export const DEMO_NOTICE: Text = {
  fr: 'données publiques du Nord et du Pas-de-Calais, figées à la date de chaque source. Ce n’est pas un service officiel.',
  en: 'public data of Nord and Pas-de-Calais, as they stood on the date of each source. This is not an official service.',
};

const LOADING = {
  fr: 'Chargement des données publiques du Nord et du Pas-de-Calais…',
  en: 'Loading the public data of Nord and Pas-de-Calais…',
};
const ALREADY = {
  fr: 'Les données du Nord et du Pas-de-Calais sont déjà là.',
  en: 'The data of Nord and Pas-de-Calais are there already.',
};
