import { readFile } from 'node:fs/promises';
import {
  type Given,
  type Mapping,
  readDelivery,
  type Text,
  type ValidateOptions,
  Validator,
} from '@maillage/schemas';
import { Complaint, defineCommand, type Options, type Terminal } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { communesFrom } from '../validate/communes-from.ts';
import { faultHeader, faultLine } from '../validate/formats/fault-lines.ts';
import { toHtml } from '../validate/formats/html.ts';
import { SarifLog } from '../validate/formats/sarif.ts';
import { toText } from '../validate/formats/text.ts';
import { openDelivery } from '../validate/open-delivery.ts';
import { readSource, sourceNamed } from '../validate/read-source.ts';
import { writeRepaired } from '../validate/write-repaired.ts';

const FORMATS = ['text', 'json', 'sarif', 'csv', 'html'] as const;
type Format = (typeof FORMATS)[number];

export const validate = defineCommand({
  name: 'validate',
  summary: {
    fr: 'vérifier des fichiers contre les schémas et les règles',
    en: 'check files against schemas and rules',
  },
  usage: {
    fr: 'validate FICHIER… [--type TYPE] [--format text|json|sarif|csv|html] [--mapping FICHIER] [--fix]',
    en: 'validate FILE… [--type TYPE] [--format text|json|sarif|csv|html] [--mapping FILE] [--fix]',
  },
  details: {
    fr: 'Lit du JSON, du NDJSON, du GeoJSON, du CSV, des classeurs .xlsx, et les .gz ou .zip de ceux-là ; « - » lit l\'entrée standard. Le type des fiches est reconnu quand il peut l\'être ; --type le dit sinon. Les colonnes sont reconnues par leur nom, leur libellé ou une orthographe proche ; --mapping donne les autres ({"Nom de colonne": "champ"} en JSON, null pour une colonne à ignorer). Rien n\'est envoyé. --fix écrit une copie où sont faites les réparations qui ne changent pas le sens. Les règles qui n\'ont pas pu être appliquées sont nommées : leur silence ne vaut pas approbation.',
    en: 'Reads JSON, NDJSON, GeoJSON, CSV, .xlsx workbooks, and .gz or .zip of these; "-" reads the standard input. The type of records is told when it can be; --type says it otherwise. Columns are recognised by name, label or close spelling; --mapping gives the others ({"Column name": "field"} in JSON, null for a column to ignore). Nothing is sent. --fix writes a copy with the repairs that do not change the meaning. Rules that could not run are named: their silence is not approval.',
  },
  options: {
    type: {
      type: 'string',
      value: 'TYPE',
      about: { fr: 'type des fiches (pcs, dicrim, event…)', en: 'type of the records (pcs, dicrim, event…)' },
    },
    format: {
      type: 'string',
      value: 'FORMAT',
      about: {
        fr: 'text (défaut), json, sarif pour les outils de relecture, csv des fautes à rendre à leur auteur, html',
        en: 'text (default), json, sarif for review tools, csv of faults to hand back to their author, html',
      },
    },
    mapping: {
      type: 'string',
      value: { fr: 'FICHIER', en: 'FILE' },
      about: {
        fr: 'colonnes à lire comme tel champ, en JSON',
        en: 'columns to read as a given field, in JSON',
      },
    },
    communes: {
      type: 'string',
      multiple: true,
      value: { fr: 'FICHIER', en: 'FILE' },
      about: {
        fr: 'fichiers du code officiel géographique (communes, mouvements), pour trouver les communes disparues',
        en: 'files of the official geographic code (communes, movements), to find the communes that are gone',
      },
    },
    fix: {
      type: 'boolean',
      about: {
        fr: 'écrire une copie réparée à côté de chaque fichier',
        en: 'write a repaired copy beside each file',
      },
    },
  },
  examples: [
    'maillage validate plans.csv',
    'maillage validate pcs.ndjson --type pcs --format json',
    'maillage validate livraison.zip --format sarif > fautes.sarif',
  ],
  async run(files, options, terminal) {
    if (files.length === 0) throw new Complaint(EXIT.usage, NO_FILE);
    const format = formatOf(options);
    const how = await optionsOf(options);
    const sarif = new SarifLog(terminal.language);
    if (format === 'csv') terminal.out(faultHeader(terminal.language));
    const validator = new Validator({
      ...how,
      ...(format === 'sarif' && { onFault: (fault) => sarif.add(fault) }),
      ...(format === 'csv' && { onFault: (fault) => terminal.out(faultLine(fault, terminal.language)) }),
    });
    for (const file of files) {
      for await (const batch of await given(file, how)) validator.take(batch);
    }
    const report = validator.report();
    if (format === 'text') terminal.out(toText(report, terminal.language));
    if (format === 'json') terminal.out(JSON.stringify(report, null, 2));
    if (format === 'sarif') terminal.out(sarif.toText());
    if (format === 'html') terminal.out(toHtml(report, terminal.language));
    if (options.fix === true) await fix(files, how, terminal);
    return report.valid ? EXIT.ok : EXIT.faults;
  },
});

/** What a file holds: read by its connector when it bears the name of a public source and nobody said what it is. */
async function given(
  file: string,
  { type, mapping }: ValidateOptions,
): Promise<AsyncIterable<readonly Given[]>> {
  const delivery = await openDelivery(file);
  const source = type === undefined && mapping === undefined ? sourceNamed(file) : undefined;
  if (!source || source.partOf) return readDelivery(delivery);
  return readSource(source, file, new Date().toISOString().slice(0, 10));
}

const NO_FILE: Text = {
  fr: 'Donnez au moins un fichier : maillage validate FICHIER…',
  en: 'Give at least one file: maillage validate FILE…',
};

function formatOf(options: Options): Format {
  const wanted = options.format ?? (options.json === true ? 'json' : 'text');
  const format = FORMATS.find((one) => one === wanted);
  if (format) return format;
  throw new Complaint(EXIT.usage, {
    fr: `« ${wanted} » n'est pas un format. Formats : ${FORMATS.join(', ')}.`,
    en: `"${wanted}" is not a format. Formats: ${FORMATS.join(', ')}.`,
  });
}

async function optionsOf(options: Options): Promise<ValidateOptions> {
  const { type, mapping, communes } = options as {
    type?: string;
    mapping?: string;
    communes?: readonly string[];
  };
  return {
    ...(type !== undefined && { type }),
    ...(mapping !== undefined && { mapping: await readMapping(mapping) }),
    ...(communes !== undefined && {
      communes: await communesFrom(communes, new Date().toISOString().slice(0, 10)),
    }),
  };
}

async function readMapping(path: string): Promise<Mapping> {
  try {
    const value = JSON.parse(await readFile(path, 'utf8')) as unknown;
    const good =
      typeof value === 'object' &&
      value !== null &&
      Object.values(value).every((one) => one === null || typeof one === 'string');
    if (good) return value as Mapping;
  } catch {
    // said below, with what a mapping looks like
  }
  throw new Complaint(EXIT.usage, {
    fr: `${path} n'est pas une correspondance de colonnes. Elle s'écrit {"Nom de colonne": "champ"} ; null ignore une colonne.`,
    en: `${path} is not a mapping of columns. It is written {"Column name": "field"}; null ignores a column.`,
  });
}

async function fix(
  files: readonly string[],
  how: ValidateOptions,
  { err, language }: Terminal,
): Promise<void> {
  for (const file of files.filter((one) => one !== '-')) {
    const done = await writeRepaired(await openDelivery(file), how);
    const counts = Object.entries(done?.counts ?? {}).map(
      ([kind, count]) => `${count} × ${REPAIRS[kind as keyof typeof REPAIRS][language]}`,
    );
    const nothing = language === 'fr' ? 'rien à réparer sans risque' : 'nothing to repair safely';
    err(done ? `${done.path} : ${counts.join(', ')}` : `${file} : ${nothing}`);
  }
}

const REPAIRS = {
  trimmed: { fr: 'espaces retirés', en: 'spaces removed' },
  padded: { fr: 'zéro perdu rendu à un code', en: 'lost zero put back in a code' },
  'digits-joined': { fr: 'chiffres recollés', en: 'digits joined' },
  decoded: { fr: 'texte encodé deux fois', en: 'text encoded twice' },
  'french-date': { fr: 'date jj/mm/aaaa', en: 'date dd/mm/yyyy' },
  'number-as-text': { fr: 'code écrit en nombre', en: 'code written as a number' },
  'null-removed': { fr: 'null retiré', en: 'null removed' },
} as const satisfies Readonly<Record<string, Text>>;
