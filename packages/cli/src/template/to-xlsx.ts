import type { AnyRecord, Language } from '@maillage/schemas';
import type { SheetColumn } from './sheet-of.ts';
import { zipOf } from './zip.ts';

/** rows that the lists are offered on */
const ROWS = 5000;

const WORDS = {
  fr: {
    help: 'Aide',
    lists: 'Listes',
    head: ['Colonne', 'Champ', 'Obligatoire', 'À écrire', 'Article', 'Exemple'],
    yes: 'oui',
    no: 'non',
  },
  en: {
    help: 'Help',
    lists: 'Lists',
    head: ['Column', 'Field', 'Required', 'What to write', 'Article', 'Example'],
    yes: 'yes',
    no: 'no',
  },
} as const;

/**
 * A workbook to fill: titles and an example row on the first sheet, with the closed lists offered in their columns; help on the
 * second; the lists on the third.
 *
 * @source  ECMA-376-1:2016, SpreadsheetML
 */
export function toXlsx(record: AnyRecord, columns: readonly SheetColumn[], language: Language): Buffer {
  const words = WORDS[language];
  const lists = columns.filter(({ values }) => values.length > 0);
  const data = [columns.map(({ title }) => title), columns.map(({ example }) => example)];
  const help = [
    [...words.head],
    ...columns.map(({ title, name, required, help: said, article, example }) => [
      title,
      name,
      required ? words.yes : words.no,
      said,
      article,
      example,
    ]),
  ];
  const depth = Math.max(0, ...lists.map(({ values }) => values.length));
  const listRows = [
    lists.map(({ title }) => title),
    ...Array.from({ length: depth }, (_, i) => lists.map(({ values }) => values[i]?.code ?? '')),
  ];
  return zipOf({
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${[
      record.labels.many[language],
      words.help,
      words.lists,
    ]
      .map(
        (name, i) =>
          `<sheet name="${escapeXml(name.slice(0, 31).replace(/[\\/?*[\]:]/g, ' '))}" sheetId="${i + 1}" r:id="r${i + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([1, 2, 3].map((i) => ['worksheet', `worksheets/sheet${i}.xml`])),
    'xl/worksheets/sheet1.xml': sheet(data, offers(columns, lists, words.lists)),
    'xl/worksheets/sheet2.xml': sheet(help, ''),
    'xl/worksheets/sheet3.xml': sheet(listRows, ''),
  });
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const CONTENT_TYPES = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${[1, 2, 3].map((i) => `<Override PartName="/xl/worksheets/sheet${i}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`;

function relations(targets: readonly (readonly [string, string] | readonly string[])[]): string {
  const held = targets.map(
    ([type, target], i) => `<Relationship Id="r${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${held.join('')}</Relationships>`;
}

function sheet(rows: readonly (readonly string[])[], after: string): string {
  const cells = rows.map(
    (row, i) => `<row r="${i + 1}">${row.map((text, j) => cell(text, j, i)).join('')}</row>`,
  );
  return `<worksheet xmlns="${MAIN}"><sheetData>${cells.join('')}</sheetData>${after}</worksheet>`;
}

/** Texts, never numbers: a code that begins with a zero keeps it. */
function cell(text: string, column: number, row: number): string {
  return text === ''
    ? ''
    : `<c r="${letters(column)}${row + 1}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}

/** The closed lists, offered in the cells of their columns. */
function offers(columns: readonly SheetColumn[], lists: readonly SheetColumn[], name: string): string {
  const held = columns.flatMap((column, i) => {
    const at = lists.indexOf(column);
    if (at < 0) return [];
    const range = `${name}!$${letters(at)}$2:$${letters(at)}$${column.values.length + 1}`;
    return `<dataValidation type="list" allowBlank="1" sqref="${letters(i)}2:${letters(i)}${ROWS}"><formula1>${range}</formula1></dataValidation>`;
  });
  return held.length === 0
    ? ''
    : `<dataValidations count="${held.length}">${held.join('')}</dataValidations>`;
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
