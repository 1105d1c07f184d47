import { createReadStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import {
  type AnyRecord,
  dicrim,
  pcs,
  readDelivery,
  toDraftJsonSchema,
  toTableSchema,
  Validator,
} from '@maillage/schemas';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { Table } from 'tableschema';
import { z } from 'zod';
import { median, type Row, speedRow } from './row.ts';

const PLANS = 100_000;
const ROWS = 500_000;
/** rows given to the table library, whose speed does not change with the size; all of them would take minutes */
const TABLE_LIBRARY_ROWS = 20_000;
const ROUNDS = 3;

/** One record in twenty is faulty: 5 %. */
const EVERY = 20;

/** Records a second from a file to a verdict, beside ajv compiled from the same schema, zod alone, and a table library. */
export async function benchValidate(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'maillage-bench-'));
  try {
    return [
      ...(await plans(folder, 'valid', false)),
      ...(await plans(folder, '5 % faulty', true)),
      ...(await table(folder, 'valid', false)),
      ...(await table(folder, '5 % faulty', true)),
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function plans(folder: string, name: string, faulty: boolean): Promise<Row[]> {
  const path = join(folder, 'plans.ndjson');
  await writeFile(path, Array.from({ length: PLANS }, (_, i) => JSON.stringify(plan(i, faulty))).join('\n'));
  const expected = faulty ? PLANS - PLANS / EVERY : PLANS;
  const ours = () => validDocuments(path, pcs, false);
  const whole = () => validDocuments(path, pcs, true);
  const ajv = ajvOf(pcs);
  const draft = z.object({ source: z.unknown(), body: pcs.fields });
  const byAjv = () => countLines(path, (value) => ajv(value) === true);
  const byZod = () => countLines(path, (value) => draft.safeParse(value).success);
  const [speed = 0, across = 0, floor = 0, zod = 0] = await speeds(PLANS, expected, [
    ours,
    whole,
    byAjv,
    byZod,
  ]);
  return [
    speedRow(`plans, ${name}, beside ajv`, 'records/s', speed, floor, 1),
    speedRow(`plans, ${name}, duplicates and references too`, 'records/s', across, floor, null),
    speedRow(`plans, ${name}, beside zod alone`, 'records/s', speed, zod, 1),
  ];
}

async function table(folder: string, name: string, faulty: boolean): Promise<Row[]> {
  const [path, short] = [join(folder, 'rows.csv'), join(folder, 'short.csv')];
  await writeFile(path, csv(ROWS, faulty));
  await writeFile(short, csv(TABLE_LIBRARY_ROWS, faulty));
  const share = faulty ? 1 - 1 / EVERY : 1;
  const [speed] = await speeds(ROWS, ROWS * share, [() => validDocuments(path, dicrim, true)]);
  const [library] = await speeds(TABLE_LIBRARY_ROWS, TABLE_LIBRARY_ROWS * share, [
    () => byTableLibrary(short),
  ]);
  return [speedRow(`table, ${name}, beside tableschema`, 'rows/s', speed as number, library as number, 10)];
}

/** Verdicts a second of each way, taken in turn so that none has the machine to itself; each must reach the same verdict. */
async function speeds(
  count: number,
  expected: number,
  ways: readonly (() => Promise<number>)[],
): Promise<number[]> {
  const taken = ways.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [i, way] of ways.entries()) {
      const started = performance.now();
      const valid = await way();
      taken[i]?.push((count * 1000) / (performance.now() - started));
      if (valid !== expected)
        throw new Error(`A way of validating finds ${valid} valid records, not ${expected}.`);
    }
  }
  return taken.map(median);
}

function delivery(path: string) {
  return { name: path, stream: () => createReadStream(path, { highWaterMark: 1 << 18 }) };
}

async function validDocuments(path: string, record: AnyRecord, across: boolean): Promise<number> {
  const validator = new Validator({ type: record.name, across });
  for await (const batch of readDelivery(delivery(path))) validator.take(batch);
  return validator.report().validDocuments;
}

async function countLines(path: string, holds: (value: unknown) => boolean): Promise<number> {
  let valid = 0;
  for await (const line of createInterface({ input: createReadStream(path) }))
    if (holds(JSON.parse(line))) valid += 1;
  return valid;
}

function ajvOf(record: AnyRecord): (value: unknown) => unknown {
  const ajv = new Ajv2020.default({ strict: false });
  addFormats.default(ajv);
  return ajv.compile(toDraftJsonSchema(record));
}

async function byTableLibrary(path: string): Promise<number> {
  const schema = toTableSchema(dicrim, {});
  const fields = schema.fields.filter(({ name }) => ['commune', 'publishedOn', 'documentUrl'].includes(name));
  const opened = await Table.load(path, { schema: { fields }, delimiter: ';' });
  const rows = await opened.read({ forceCast: true });
  return rows.filter((row) => Array.isArray(row)).length;
}

const SOURCE = { title: 'Mesure', producer: 'Maillage', licence: 'CC0-1.0' };

/** A plan as a préfecture keeps it: dates, risks, an address; the faulty ones have lost the first digit of their code. */
function plan(i: number, faulty: boolean): unknown {
  const code = communeOf(i);
  return {
    source: SOURCE,
    validFrom: `${2000 + (i % 25)}`,
    body: {
      commune: faulty && i % EVERY === 0 ? code.slice(1) : code,
      notifiedOn: `${2008 + (i % 9)}`,
      adoptedOn: `20${17 + (i % 9)}-0${1 + (i % 9)}-1${i % 10}`,
      revisedOn: '2026',
      risks: ['inondation', 'submersion marine'],
      documentUrl: `https://example.org/plans/${i}`,
    },
  };
}

function csv(rows: number, faulty: boolean): string {
  const lines = Array.from({ length: rows }, (_, i) => {
    const code = communeOf(i);
    return `${faulty && i % EVERY === 0 ? code.slice(1) : code};20${10 + (i % 9)}-0${1 + (i % 9)}-1${i % 10};https://example.org/dicrim/${i}`;
  });
  return `commune;publishedOn;documentUrl\n${lines.join('\n')}\n`;
}

/** Codes spread over the départements of the mainland. */
function communeOf(i: number): string {
  const departement = 1 + (i % 89);
  const number = Math.floor(i / 89) % 1000;
  return `${String(departement === 20 ? 90 : departement).padStart(2, '0')}${String(number).padStart(3, '0')}`;
}
