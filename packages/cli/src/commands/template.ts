import { writeFile } from 'node:fs/promises';
import { type AnyRecord, findRecord, hasTable, records } from '@maillage/schemas';
import { Complaint, defineCommand } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { sheetOf } from '../template/sheet-of.ts';
import { toXlsx } from '../template/to-xlsx.ts';

export const template = defineCommand({
  name: 'template',
  summary: { fr: 'donner un tableau à remplir', en: 'give a table to fill' },
  usage: {
    fr: 'template TYPE [--format csv|xlsx] [--output FICHIER]',
    en: 'template TYPE [--format csv|xlsx] [--output FILE]',
  },
  details: {
    fr: "Écrit un tableau vide pour un type de fiche, avec une ligne d'exemple à remplacer. Le classeur a deux feuilles de plus : l'aide de chaque colonne et les listes, proposées dans les cellules. « maillage validate » relit le fichier rempli sans autre réglage.",
    en: 'Writes an empty table for a record type, with an example row to replace. The workbook has two more sheets: the help of each column and the lists, offered in the cells. "maillage validate" reads the filled file with no other setting.',
  },
  options: {
    format: {
      type: 'string',
      value: 'FORMAT',
      about: { fr: 'csv (défaut) ou xlsx', en: 'csv (default) or xlsx' },
    },
    output: {
      type: 'string',
      short: 'o',
      value: { fr: 'FICHIER', en: 'FILE' },
      about: { fr: 'fichier à écrire', en: 'file to write' },
    },
  },
  examples: ['maillage template pcs > pcs.csv', 'maillage template pcs --format xlsx -o pcs.xlsx'],
  async run([name], options, terminal) {
    const record = recordNamed(name);
    const columns = sheetOf(record, terminal.language);
    if (options.format === undefined || options.format === 'csv') {
      const lines = [columns.map((column) => column.name), columns.map((column) => column.example)];
      const text = `${lines.map((line) => line.join(';')).join('\n')}\n`;
      if (options.output === undefined) terminal.write(text);
      else await writeFile(options.output as string, text);
      return EXIT.ok;
    }
    if (options.format !== 'xlsx') throw unknownFormat(options.format);
    const path = (options.output as string | undefined) ?? `${record.name}.xlsx`;
    await writeFile(path, toXlsx(record, columns, terminal.language));
    terminal.err(path);
    return EXIT.ok;
  },
});

function recordNamed(name: string | undefined): AnyRecord {
  const record = name === undefined ? undefined : findRecord(name);
  if (record && hasTable(record)) return record;
  const names = Object.values<AnyRecord>(records)
    .filter(hasTable)
    .map((one) => one.name)
    .join(', ');
  throw new Complaint(EXIT.usage, {
    fr: `Donnez un type de fiche qui se tient en tableau : ${names}.`,
    en: `Give a record type that is kept in a table: ${names}.`,
  });
}

function unknownFormat(format: unknown): Complaint {
  return new Complaint(EXIT.usage, {
    fr: `« ${format} » n'est pas un format. Formats : csv, xlsx.`,
    en: `"${format}" is not a format. Formats: csv, xlsx.`,
  });
}
