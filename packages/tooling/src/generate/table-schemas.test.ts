import { type AnyRecord, hasTable, records, type TableSchema, tablePath } from '@maillage/schemas';
import { parse } from 'csv-parse/sync';
import { Schema, Table } from 'tableschema';
import { describe, expect, it } from 'vitest';
import type { Files } from './generator.ts';
import { tableSchemas } from './table-schemas.ts';

const files = (await tableSchemas.generate()) as Files;
const every = (Object.values(records) as AnyRecord[])
  .filter(hasTable)
  .map((record) => [record.name, record] as const);

/** The most columns that a table may ask people to look at. */
const MOST_COLUMNS = 80;

describe.each(every)('the table of %s', (_, record) => {
  const schema = JSON.parse(files[`specs/${tablePath(record)}`] ?? '') as TableSchema;
  const rows = parse(files[`specs/${tablePath(record, 'example')}`] ?? '') as string[][];

  it('is a Table Schema to an implementation that is not ours', async () => {
    const { valid, errors } = await Schema.load(schema, { strict: false });
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
  });

  it('says what a catalogue of schemas asks for', () => {
    for (const property of ['name', 'title', 'description', 'homepage', 'path', 'version', 'created']) {
      expect(schema[property], property).toMatch(/\S/);
    }
    expect(schema.contributors).not.toEqual([]);
    expect(schema.resources).toEqual([expect.objectContaining({ name: 'exemple-valide-csv' })]);
    expect(schema.fields.length).toBeLessThanOrEqual(MOST_COLUMNS);
    for (const field of schema.fields) {
      for (const property of ['title', 'description', 'type']) {
        expect(field[property], `${field.name}: ${property}`).toMatch(/\S/);
      }
    }
  });

  it('takes its example', async () => {
    expect(rows.length).toBeGreaterThan(2);
    const table = await Table.load(rows, { schema });
    expect(await table.read({ keyed: true })).toHaveLength(rows.length - 1);
  });

  it('refuses a line whose required cells are empty, and a cell that is not written as it should', async () => {
    const [header = [], first = []] = rows;
    const required = schema.fields.findIndex(({ constraints }) => constraints.required);
    const patterned = schema.fields.findIndex(
      ({ constraints }) => constraints.pattern !== undefined || constraints.enum !== undefined,
    );
    expect(patterned).toBeGreaterThanOrEqual(0);
    for (const [at, text] of [
      [required, ''],
      [patterned, '? ?'],
    ] as const) {
      if (at === -1) continue;
      const table = await Table.load([header, first.with(at, text)], { schema });
      await expect(table.read()).rejects.toThrow();
    }
  });
});
