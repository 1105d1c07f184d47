import {
  type AnyRecord,
  columnsOf,
  hasTable,
  ID_COLUMN,
  type Row,
  records,
  TABLE_KEYS,
  tablePath,
  toCsvText,
  toRow,
  toTableSchema,
} from '@maillage/schemas';
import { type Files, type Generator, toJsonText } from './generator.ts';
import { readVectors } from './vectors.ts';

/** `specs/table/<record>/<major>.json`: the Table Schema; `exemple-valide.csv`: the valid vectors, a line each. */
export const tableSchemas: Generator = {
  name: 'Table Schema',
  generate: () =>
    Object.assign({}, ...(Object.values(records) as AnyRecord[]).filter(hasTable).map(tableOf)) as Files,
};

function tableOf(record: AnyRecord): Files {
  const rows = exampleRows(record);
  const header = [ID_COLUMN, ...columnsOf(record).kept.map((column) => column.name)];
  return {
    [`specs/${tablePath(record)}`]: toJsonText(toTableSchema(record, fullest(rows))),
    [`specs/${tablePath(record, 'example')}`]: toCsvText(header, rows),
  };
}

/** The valid vectors as lines; two that the key of the table cannot tell apart give one. */
function exampleRows(record: AnyRecord): readonly Row[] {
  const key = TABLE_KEYS[record.name];
  const rows = new Map<string, Row>();
  for (const { name, json } of readVectors(record, 'valid')) {
    const row: Row = { [ID_COLUMN]: name, ...toRow(record, (json as { body: unknown }).body) };
    rows.set(key?.map((column) => row[column]).join(' ') ?? name, row);
  }
  return [...rows.values()];
}

/** For each column, the first cell that says something. */
function fullest(rows: readonly Row[]): Row {
  return Object.assign({}, ...rows.toReversed().map(said));
}

function said(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== ''));
}
