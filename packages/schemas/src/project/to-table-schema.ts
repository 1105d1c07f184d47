import { grammarOf } from '../codes/code.ts';
import { localId } from '../codes/local-id.ts';
import type { AnyRecord } from '../define-record.ts';
import type { Field } from '../field.ts';
import { expandIri } from '../iri.ts';
import type { Language } from '../text.ts';
import { type CellForm, formOf, patternOf } from './table/cell.ts';
import { type Column, columnsOf, holdsList } from './table/column.ts';
import { FALSE_VALUES, type Row, TRUE_VALUES } from './table/row.ts';
import { TABLE_KEYS, TABLES_CREATED, TABLES_MODIFIED } from './table/tables.ts';

/** A Table Schema (Frictionless, as schema.data.gouv.fr publishes them), as plain data. */
export type TableSchema = {
  readonly fields: readonly TableField[];
  readonly [property: string]: unknown;
};

export type TableField = {
  readonly name: string;
  readonly type: CellForm['type'];
  readonly constraints: Readonly<Record<string, unknown>>;
  readonly [property: string]: unknown;
};

const BASE = 'https://w3id.org/maillage/';
const HOMEPAGE = 'https://w3id.org/maillage/';

/** Where the table of a record lies under `specs/`: `table/pcs/1.json`, and its example beside it. */
export function tablePath(record: AnyRecord, file: 'schema' | 'example' = 'schema'): string {
  const major = record.version.split('.')[0];
  return `table/${record.name}/${file === 'schema' ? `${major}.json` : 'exemple-valide.csv'}`;
}

/**
 * The table of a record: its public fields, one column for each that holds no other.
 *
 * - a block gives one column for each of its fields: `blocks.alert`
 * - a list of codes or texts is one cell, its items joined by `|`
 * - a list of blocks gives one column for each of their fields; the cells of a line have as many items, in the same order,
 *   an item being empty where it is not known: `practices.on` = `2022-10-14|2024-01`, `practices.feedback` = `true|`
 * - lists inside lists, and outlines, stay out of the table; `description` names them
 *
 * @param row  a line that shows what each column looks like; its cells are the `example`s
 * @source  specs.frictionlessdata.io/table-schema; the metadata as in the schemas of schema.data.gouv.fr
 */
export function toTableSchema(record: AnyRecord, row: Row): TableSchema {
  const { kept, left } = columnsOf(record);
  const key = TABLE_KEYS[record.name];
  return {
    $schema: 'https://frictionlessdata.io/schemas/table-schema.json',
    name: `maillage-${record.name}`,
    title: record.labels.many.fr,
    description: describe(record, left, 'fr'),
    'x-title-en': record.labels.many.en,
    'x-description-en': describe(record, left, 'en'),
    keywords: ['résilience', 'territoires', record.labels.one.fr.toLowerCase()],
    countryCode: 'FR',
    homepage: HOMEPAGE,
    path: `${BASE}${tablePath(record)}`,
    licenses: [
      {
        title: 'Licence Ouverte 2.0',
        name: 'etalab-2.0',
        path: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence',
      },
    ],
    resources: [
      {
        title: 'Fichier valide (CSV)',
        name: 'exemple-valide-csv',
        path: `${BASE}${tablePath(record, 'example')}`,
      },
    ],
    sources: [
      { title: 'JSON Schema', path: `${BASE}schema/${record.name}/${record.version.split('.')[0]}.json` },
    ],
    created: TABLES_CREATED,
    lastModified: TABLES_MODIFIED,
    updated: TABLES_MODIFIED,
    version: `${record.version}.0`,
    contributors: [{ title: 'Maillage', role: 'author' }],
    fields: [idField(record, row), ...kept.map((column) => toField(column, row))],
    missingValues: [''],
    ...(key && { primaryKey: key.length === 1 ? key[0] : key }),
    ...customChecks(kept),
  };
}

const LEFT_OUT = {
  fr: 'Ne tiennent pas dans une cellule, et sont à envoyer en JSON : ',
  en: 'These do not fit in a cell, and are to be sent as JSON: ',
} as const;

function describe(record: AnyRecord, left: readonly string[], language: Language): string {
  const said = record.description[language];
  return left.length === 0 ? said : `${said} ${LEFT_OUT[language]}${left.join(', ')}.`;
}

/** The column by which other tables lead to a line of this one; it is no part of the body. */
export const ID_COLUMN = 'id';

function idField(record: AnyRecord, row: Row): TableField {
  const pattern = grammarOf(localId)?.pattern.source;
  const said = grammarOf(localId)?.expected;
  return {
    name: ID_COLUMN,
    title: 'Identifiant local',
    description: `Celui que les autres tableaux emploient pour désigner cette ligne, laissé vide s'il n'y en a pas. ${sentence(said?.fr ?? '')}`,
    'x-title-en': 'Local identifier',
    'x-description-en': `The one by which other tables name this line; left empty when there is none. ${sentence(said?.en ?? '')}`,
    example: row[ID_COLUMN] ?? `${record.name}-62225`,
    type: 'string',
    constraints: { required: false, pattern },
  };
}

function toField(column: Column, row: Row): TableField {
  const form = formOf(column.options);
  const list = holdsList(column);
  const about = column.trail.at(-1);
  const iri = about?.iri && expandIri(about.iri);
  const example = row[column.name] || exampleOf(column, form);
  return {
    name: column.name,
    title: titleOf(column, 'fr'),
    description: sayColumn(column, form, 'fr'),
    'x-title-en': titleOf(column, 'en'),
    'x-description-en': sayColumn(column, form, 'en'),
    ...(example !== undefined && { example }),
    type: list ? 'string' : form.type,
    ...(iri && { rdfType: iri }),
    ...(!list && form.type === 'boolean' && { trueValues: TRUE_VALUES, falseValues: FALSE_VALUES }),
    ...(!list && form.type === 'number' && { decimalChar: '.' }),
    constraints: list ? listConstraints(column, form) : constraintsOf(column, form),
  };
}

function constraintsOf({ required }: Column, { pattern, values, minimum, maximum }: CellForm) {
  return {
    required,
    ...(values && { enum: values }),
    ...(pattern && !values && { pattern: `^(?:${pattern})$` }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  };
}

/** Of a list of blocks, an item may be empty: the others of its line say that it is there. */
function listConstraints({ path, required }: Column, form: CellForm) {
  const item = `(?:${patternOf(form)})${path.at(-1) === '[]' ? '' : '?'}`;
  return { required, pattern: `^${item}(?:\\|${item})*$` };
}

function titleOf({ trail }: Column, language: Language): string {
  return trail.map(({ label }) => label[language]).join(' : ');
}

function exampleOf({ options }: Column, { values, type, minimum }: CellForm): string | undefined {
  if (values) return values[0];
  if (type === 'boolean') return 'true';
  if (type === 'integer' || type === 'number') return String(minimum ?? 0);
  return options.map((option) => grammarOf(option)?.examples[0]).find(Boolean);
}

const IS_LIST = {
  fr: 'plusieurs valeurs séparées par |',
  en: 'several values with | between them',
} as const;

const IS_COLUMN_OF_LIST = {
  fr: 'une valeur par élément, séparées par |, dans le même ordre que les autres colonnes de la liste ; vide si elle n’est pas connue',
  en: 'one value for each item, with | between them, in the same order as the other columns of the list; empty when not known',
} as const;

/** What a column means and how its cells are written, in sentences. */
function sayColumn(column: Column, form: CellForm, language: Language): string {
  const about = column.trail.at(-1);
  const list = holdsList(column) && (column.path.at(-1) === '[]' ? IS_LIST : IS_COLUMN_OF_LIST)[language];
  const parts = [
    about?.description?.[language],
    grammarOf(column.options[0] as never)?.expected[language],
    form.values && VALUES[language] + sayValues(form.values, about, language),
    about?.unit && about.unit !== '1' && UNIT[language] + about.unit,
    list,
    about?.reference?.article,
  ];
  return parts.flatMap((part) => (part ? sentence(part) : [])).join(' ') || `${titleOf(column, language)}.`;
}

const VALUES = { fr: 'Valeurs : ', en: 'Values: ' } as const;
const UNIT = { fr: 'Unité : ', en: 'Unit: ' } as const;

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`;
}

function sayValues(values: readonly string[], about: Field | undefined, language: Language): string {
  return values.map((value) => sayValue(value, about?.values?.[value]?.[language])).join(', ');
}

function sayValue(value: string, name: string | undefined): string {
  return name === undefined || name === value ? value : `${value} (${name})`;
}

/** What Validata checks of French numbers beyond their pattern: the keys of SIREN and SIRET. */
function customChecks(columns: readonly Column[]): { custom_checks?: object[] } {
  const checks = columns.flatMap((column) => {
    const [only, ...others] = column.options;
    const grammar = only && others.length === 0 && !holdsList(column) ? grammarOf(only)?.name : undefined;
    const name = grammar && CHECKS[grammar];
    return name ? [{ name, params: { column: column.name } }] : [];
  });
  return checks.length > 0 ? { custom_checks: checks } : {};
}

const CHECKS: Readonly<Record<string, string>> = {
  siren: 'french-siren-value',
  siret: 'french-siret-value',
};
