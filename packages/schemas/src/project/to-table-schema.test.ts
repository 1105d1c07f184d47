import { describe, expect, it } from 'vitest';
import { check } from '../check/check.ts';
import type { AnyRecord } from '../define-record.ts';
import { findRecord, records } from '../records/records.ts';
import { validVectors } from '../testing/vectors.ts';
import { fieldsOf, project } from '../walk.ts';
import { columnsOf } from './table/column.ts';
import { fromRow, toRow } from './table/row.ts';
import { hasTable, TABLE_KEYS, WITHOUT_TABLE } from './table/tables.ts';
import { toTableSchema } from './to-table-schema.ts';

const every = (Object.values(records) as AnyRecord[])
  .filter(hasTable)
  .map((record) => [record.name, record] as const);

describe('the columns of a record', () => {
  it('are one for each field of a block, of a territory and of the items of a list', () => {
    const names = columnsOf(records.pcs).kept.map((column) => column.name);
    expect(names).toEqual(expect.arrayContaining(['commune', 'blocks.alert', 'practices.on', 'risks']));
    expect(columnsOf(records.exercise).kept.map((column) => column.name)).toEqual(
      expect.arrayContaining(['territory.level', 'territory.code', 'participants.qualifier']),
    );
  });

  it('leave out what is not public: a table is published', () => {
    const names = columnsOf(records.pcs).kept.map((column) => column.name);
    expect(names).toContain('directory.function');
    expect(names).not.toContain('directory.phone');
    expect(columnsOf(records.stake).kept.filter(({ name }) => name.startsWith('place.'))).toEqual([]);
  });

  it('name what does not fit in a cell', () => {
    expect(columnsOf(records.territory).left).toEqual(['outline.type', 'outline.coordinates']);
    expect(columnsOf(records.reserveCommunale).left).toEqual(['missions.skills']);
  });
});

describe('a line', () => {
  it('joins lists with bars, the items of a block side by side', () => {
    const row = toRow(records.pcs, {
      commune: '62528',
      risks: ['Inondation', 'Risque minier | affaissement'],
      practices: [
        { on: '2022-10-14', kind: 'exercise', feedback: true },
        { on: '2024', kind: 'activation' },
      ],
    });
    expect(row).toMatchObject({
      risks: 'Inondation|Risque minier \\| affaissement',
      'practices.on': '2022-10-14|2024',
      'practices.feedback': 'true|',
      'practices.evaluation': '',
    });
    expect(fromRow(records.pcs, row)).toMatchObject({
      risks: ['Inondation', 'Risque minier | affaissement'],
    });
  });

  it('takes a truth as people write it, and keeps what is none for the check to name', () => {
    expect(fromRow(records.pcs, { commune: '62528', reserveCreated: 'oui' }).reserveCreated).toBe(true);
    const wrong = fromRow(records.pcs, { commune: '62528', reserveCreated: 'peut-être' });
    expect(check(records.pcs, wrong).issues.map(({ path }) => path)).toEqual([['reserveCreated']]);
  });

  it.each(every)(
    'of %s says all that the public may read of a good example, but what it names as left out',
    (_, record) => {
      const left = new Set(columnsOf(record).left);
      for (const { draft } of validVectors(record)) {
        const shown = project(record, draft.body, 'public');
        const again = fromRow(record, toRow(record, draft.body));
        expect(withoutEmpty(again, left)).toEqual(withoutEmpty(shown, left));
        expect(check(record, again).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      }
    },
  );
});

/** The value without empty lists and blocks, which cells cannot tell from absent ones, and without the fields left out. */
function withoutEmpty(value: unknown, left: ReadonlySet<string>, path = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => withoutEmpty(item, left, path) ?? {});
    return items.length > 0 ? items : undefined;
  }
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).flatMap(([name, inner]) => {
    const here = path ? `${path}.${name}` : name;
    const said = left.has(here) ? undefined : withoutEmpty(inner, left, here);
    return said === undefined ? [] : [[name, said]];
  });
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

describe('the Table Schema of a record', () => {
  it('gives the key of a table whose subject tells its lines apart', () => {
    expect(toTableSchema(records.pcs, {}).primaryKey).toBe('commune');
    for (const [name, key] of Object.entries(TABLE_KEYS)) {
      const record = findRecord(name) as AnyRecord;
      const required = columnsOf(record).kept.filter((column) => column.required);
      expect(required.map((column) => column.name)).toEqual(expect.arrayContaining([...key]));
    }
  });

  it('takes lists written with bars, and each item as its field wants it', () => {
    const { fields } = toTableSchema(records.exercise, {});
    const pattern = new RegExp(String(fields.find(({ name }) => name === 'population')?.constraints.pattern));
    expect(pattern.test('alert|reserve')).toBe(true);
    expect(pattern.test('alert|')).toBe(false);
    expect(pattern.test('alerte')).toBe(false);
  });

  it('has Validata check the keys of SIREN numbers', () => {
    expect(toTableSchema(records.actor, {}).custom_checks).toContainEqual({
      name: 'french-siren-value',
      params: { column: 'siren' },
    });
  });

  it('is wanting only for record types that exist, each with its reason', () => {
    for (const name of Object.keys(WITHOUT_TABLE)) expect(findRecord(name)).toBeDefined();
  });

  it('has a column for each public field that holds no other', () => {
    const paths = columnsOf(records.dicrim).kept.map((column) => column.name);
    expect(paths).toEqual(fieldsOf(records.dicrim).map(({ path }) => path.join('.')));
  });
});
