import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AnyRecord, hasTable, readDelivery, records } from '@maillage/schemas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../testing.ts';
import { openDelivery } from '../validate/open-delivery.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'maillage-template-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const tables = Object.values<AnyRecord>(records).filter(hasTable);

describe.each(tables.map(({ name }) => name))('the template of %s', (name) => {
  it.each(['csv', 'xlsx'])('as %s is read back with every column known', async (format) => {
    const path = join(folder, `${name}.${format}`);
    expect((await run(['template', name, '--format', format, '--output', path])).code).toBe(0);
    const ran = await run(['validate', path, '--type', name, '--json']);
    const codes = JSON.parse(ran.out).findings.map(({ code }: { code: string }) => code);
    expect(codes.filter((code: string) => /column|unknown|not-json|broken/.test(code))).toEqual([]);
    expect(JSON.parse(ran.out).documents).toBe(1);
  });
});

it('the example row of a PCS holds, and its codes keep their zeros in a workbook', async () => {
  const path = join(folder, 'plans.xlsx');
  await run(['template', 'pcs', '--format', 'xlsx', '-o', path]);
  expect((await run(['validate', path])).code).toBe(0);
  const given = [];
  for await (const batch of readDelivery(await openDelivery(path))) given.push(...batch);
  expect(given.find((one) => one.kind === 'reading')?.reading).toMatchObject({
    format: 'xlsx',
    sheet: 'Plans communaux de sauvegarde',
  });
});

it('refuses a type that has no table, and a format that it does not write', async () => {
  expect(await run(['template', 'dataset'])).toMatchObject({ code: 2 });
  expect(await run(['template', 'pcs', '--format', 'ods'])).toMatchObject({ code: 2 });
});
