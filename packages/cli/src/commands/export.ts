import type { RecordClient } from '@maillage/client';
import { type AnyRecord, type Envelope, records } from '@maillage/schemas';
import { Complaint, defineCommand, type Options, type Terminal } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { FORMATS, type Format } from '../export/formats.ts';
import { writeWhole } from '../export/whole-file.ts';
import { nodeOptions, reachNode } from '../node/reach-node.ts';
import { createProgress } from '../progress.ts';

export const exportRecords = defineCommand({
  name: 'export',
  summary: { fr: "sortir les fiches d'un nœud", en: 'take the records out of a node' },
  usage: {
    fr: 'export TYPE [--within NIVEAU:CODE] [--format ndjson|json|geojson|csv] [--output FICHIER]',
    en: 'export TYPE [--within LEVEL:CODE] [--format ndjson|json|geojson|csv] [--output FILE]',
  },
  details: {
    fr: "Écrit toutes les fiches d'un type, avec leur source et leur licence, sur la sortie standard ou dans un fichier. Le fichier n'apparaît qu'une fois entier. La projection publique par défaut ; --full donne aussi les champs réservés, avec les droits du jeton.",
    en: 'Writes every record of a type, with source and licence, to the standard output or to a file. The file appears only once it is whole. The public projection by default; --full also gives the restricted fields, with the rights of the token.',
  },
  options: {
    ...nodeOptions,
    within: {
      type: 'string',
      value: { fr: 'NIVEAU:CODE', en: 'LEVEL:CODE' },
      about: { fr: "d'un territoire et de ce qu'il contient", en: 'of a territory and what lies in it' },
    },
    from: {
      type: 'string',
      value: { fr: 'JOUR', en: 'DAY' },
      about: { fr: 'dont la date peut être ce jour ou après', en: 'whose date may be this day or later' },
    },
    to: {
      type: 'string',
      value: { fr: 'JOUR', en: 'DAY' },
      about: { fr: 'dont la date peut être ce jour ou avant', en: 'whose date may be this day or earlier' },
    },
    format: {
      type: 'string',
      value: 'FORMAT',
      about: {
        fr: 'ndjson (une fiche par ligne), json, geojson ou csv',
        en: 'ndjson (one record a line), json, geojson or csv',
      },
    },
    output: {
      type: 'string',
      short: 'o',
      value: { fr: 'FICHIER', en: 'FILE' },
      about: { fr: 'fichier à écrire', en: 'file to write' },
    },
    full: { type: 'boolean', about: { fr: 'avec les champs réservés', en: 'with the restricted fields' } },
  },
  examples: [
    'maillage export risk-prevention-plan --within departement:62 --format csv -o ppr-62.csv',
    'maillage export event --node https://node.example.org --format geojson',
  ],
  async run([name], options, terminal) {
    const record = recordNamed(name);
    const format = formatNamed((options.format as string | undefined) ?? 'ndjson');
    const { client, close } = reachNode(options, terminal, options.full === true ? 'full' : 'public');
    try {
      const property = record.name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      const all = (client as unknown as Record<string, RecordClient>)[property]?.all(queryOf(options));
      const pieces = written(record, format, counted(all as AsyncIterable<Envelope>, terminal, options));
      if (options.output !== undefined) await writeWhole(options.output as string, pieces);
      else for await (const piece of pieces) terminal.write(piece);
      return EXIT.ok;
    } finally {
      await close();
    }
  },
});

async function* written(
  record: AnyRecord,
  format: Format,
  all: AsyncIterable<Envelope>,
): AsyncIterable<string> {
  let text = format.open(record);
  let first = true;
  for await (const one of all) {
    yield text + (first ? '' : format.between) + format.each(record, one);
    text = '';
    first = false;
  }
  yield text + (first && format.close === '\n' ? '' : format.close);
}

async function* counted(
  all: AsyncIterable<Envelope>,
  terminal: Terminal,
  options: Options,
): AsyncIterable<Envelope> {
  const progress = createProgress(terminal);
  let count = 0;
  for await (const one of all) {
    count += 1;
    if (options.output !== undefined)
      progress.tell({ fr: `${count} fiches…`, en: `${count} records…` }[terminal.language]);
    yield one;
  }
  if (options.output !== undefined)
    progress.done({ fr: `${count} fiches écrites.`, en: `${count} records written.` }[terminal.language]);
}

function queryOf({ within, from, to }: Options) {
  return Object.fromEntries(
    Object.entries({ within, from, to, limit: 1000 }).filter(([, value]) => value !== undefined),
  );
}

function recordNamed(name: string | undefined): AnyRecord {
  const all: readonly AnyRecord[] = Object.values(records);
  const record = all.find((one) => one.name === name);
  if (record) return record;
  const names = all.map((one) => one.name).join(', ');
  throw new Complaint(EXIT.usage, {
    fr: `Dites quel type de fiche sortir : ${names}.`,
    en: `Say which record type to take out: ${names}.`,
  });
}

function formatNamed(name: string): Format {
  const format = FORMATS[name];
  if (format) return format;
  throw new Complaint(EXIT.usage, {
    fr: `--format ${name} : donnez l'un de ${Object.keys(FORMATS).join(', ')}.`,
    en: `--format ${name}: give one of ${Object.keys(FORMATS).join(', ')}.`,
  });
}
