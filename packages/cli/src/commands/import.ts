import {
  openInput,
  SOURCES,
  type SourceConnector,
  type SourceFile,
  SourceUnreadable,
} from '@maillage/connectors';
import { type PartialDate, partialDate } from '@maillage/schemas';
import { Complaint, defineCommand, type Options, type Terminal } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { chooseSources } from '../import/choose-sources.ts';
import { communesOf } from '../import/communes-of.ts';
import { reportText, writtenText } from '../import/print-report.ts';
import { runImport } from '../import/run-import.ts';
import { identityOf, openStore } from '../node/open-store.ts';
import { nodeOptions } from '../node/reach-node.ts';
import { dayOf, serveSettings } from '../settings.ts';
import { toColumns } from '../to-columns.ts';

export const importSource = defineCommand({
  name: 'import',
  summary: { fr: 'lire une source publique dans un nœud', en: 'read a public source into a node' },
  usage: {
    fr: 'import [SOURCE] FICHIER|URL [[SOURCE] FICHIER|URL]… [--data DOSSIER] [--dry-run]',
    en: 'import [SOURCE] FILE|URL [[SOURCE] FILE|URL]… [--data FOLDER] [--dry-run]',
  },
  details: {
    fr: "Lit un ou plusieurs fichiers (csv, csv.gz, zip, json) et les écrit ensemble : interrompu ou refusé, il n'en reste rien. Le compte rendu dit ce qu'est devenue chaque ligne : fiche, réparée et comment, refusée et pourquoi (ligne, colonne, trouvé, attendu). Importer deux fois la même chose ne change rien. Sans argument, liste les sources connues.",
    en: 'Reads one or more files (csv, csv.gz, zip, json) and writes them together: interrupted or refused, nothing of it stays. The report says what became of each row: a record, repaired and how, refused and why (line, column, found, expected). Importing the same twice changes nothing. With nothing, lists the sources known.',
  },
  options: {
    data: nodeOptions.data as NonNullable<typeof nodeOptions.data>,
    'dry-run': {
      type: 'boolean',
      about: { fr: 'lire et rendre compte, sans rien écrire', en: 'read and report, write nothing' },
    },
    departement: {
      type: 'string',
      value: 'CODES',
      about: { fr: 'ne garder que ces départements (59,62)', en: 'keep only these départements (59,62)' },
    },
    edition: {
      type: 'string',
      value: 'DATE',
      about: {
        fr: "date de l'édition du fichier (2024-03)",
        en: 'date of the edition of the file (2024-03)',
      },
    },
    on: {
      type: 'string',
      value: { fr: 'JOUR', en: 'DAY' },
      about: {
        fr: "jour dont valent les codes de commune (aujourd'hui)",
        en: 'day for which commune codes hold (today)',
      },
    },
  },
  examples: [
    'maillage import',
    'maillage import gaspar-dicrim dicrim_gaspar.csv --dry-run',
    'maillage import dicrim_gaspar.csv tim_gaspar.csv --departement 62 --data ./node',
  ],
  async run(args, options, terminal) {
    if (args.length === 0) {
      list(options, terminal);
      return EXIT.ok;
    }
    const context = contextOf(options);
    const { data, baseUrl } = serveSettings(options, terminal.env);
    const inputs = await openAll(chooseSources(args), options);
    const store = options['dry-run'] ? undefined : openStore(data, baseUrl);
    try {
      const currentCommune = store && (await communesOf(store, context.on));
      const known = { ...context, ...(currentCommune && { currentCommune }) };
      const { reports, written } = await runImport(
        inputs.files,
        known,
        { node: store ? await identityOf(store) : baseUrl, ...(store && { store }) },
        terminal,
      );
      if (options.json) terminal.out(JSON.stringify({ reports, written: store ? written : null }, null, 2));
      else {
        for (const report of reports) terminal.out(reportText(report, terminal.language));
        if (store) terminal.out(writtenText(written, terminal.language));
      }
      return reports.some((report) => report.rowsRefused > 0) ? EXIT.faults : EXIT.ok;
    } finally {
      await store?.close();
      await inputs.close();
    }
  },
});

function list(options: Options, { out, language }: Terminal): void {
  const plain = SOURCES.map(({ id, title, producer, licence, url, files }) => ({
    id,
    title,
    producer,
    licence,
    url,
    files,
  }));
  const rows = SOURCES.map((source) => [source.id, source.files.join(' '), source.title[language]]);
  out(options.json ? JSON.stringify(plain, null, 2) : toColumns(rows));
}

function contextOf(options: Options) {
  const codes = (options.departement as string | undefined)
    ?.split(',')
    .map((code) => code.trim().toUpperCase());
  return { on: dayOf(options), ...(codes && { departements: new Set(codes) }) };
}

async function openAll(
  chosen: readonly { readonly connector: SourceConnector; readonly location: string }[],
  options: Options,
): Promise<{ files: SourceFile[]; close: () => Promise<void> }> {
  const opened: { connector: SourceConnector; input: Awaited<ReturnType<typeof openInput>> }[] = [];
  try {
    for (const { connector, location } of chosen) {
      opened.push({ connector, input: await openInput(location, { files: connector.files }) });
    }
  } catch (error) {
    if (error instanceof SourceUnreadable) throw new Complaint(EXIT.environment, error.details);
    throw error;
  }
  const date = editionOf(options);
  return {
    files: opened.map((file) => ({ ...file, ...(date !== undefined && { edition: { date } }) })),
    close: async () => {
      for (const { input } of opened) await input.close();
    },
  };
}

function editionOf(options: Options): PartialDate | undefined {
  const date = options.edition;
  if (date === undefined) return undefined;
  const parsed = partialDate.safeParse(date);
  if (parsed.success) return parsed.data;
  throw new Complaint(EXIT.usage, {
    fr: `--edition ${date} : donnez ${partialDateExpected.fr}.`,
    en: `--edition ${date}: give ${partialDateExpected.en}.`,
  });
}

const partialDateExpected = {
  fr: 'une date AAAA, AAAA-MM ou AAAA-MM-JJ',
  en: 'a date YYYY, YYYY-MM or YYYY-MM-DD',
};
