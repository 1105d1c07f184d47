import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../check/check.ts';
import { findRecord } from '../records/records.ts';
import { deepFreeze } from '../testing/deep-freeze.ts';
import { compareVersions } from './compare-versions.ts';
import { migrateBody, migrationSteps } from './migrate-body.ts';

type Vector = { readonly name: string; readonly before: object; readonly after: object };

const folder = new URL('./steps/', import.meta.url);

it('registers every file of the folder', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && file !== 'index.ts');
  expect(files.sort()).toEqual(migrationSteps.map((step) => `${fileOf(step)}.ts`).sort());
});

describe.each(migrationSteps.map((step) => [fileOf(step), step] as const))('%s', (file, step) => {
  const vectors = vectorsOf(file);

  it('goes forward, towards a version that its record has reached', () => {
    expect(compareVersions(step.to, step.from)).toBeGreaterThan(0);
    const record = findRecord(step.record);
    expect(record && compareVersions(step.to, record.version)).toBeLessThanOrEqual(0);
    for (const said of [step.why.fr, step.why.en]) expect(said.trim()).not.toBe('');
  });

  it('is shown by vectors of both sides, one of them changed and one left as it was', () => {
    expect(vectors.some(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))).toBe(true);
    expect(vectors.some(({ before, after }) => JSON.stringify(before) === JSON.stringify(after))).toBe(true);
  });

  it.each(vectors)('$name', ({ before, after }) => {
    expect(step.migrate(deepFreeze(structuredClone(before)) as never)).toEqual(after);
  });

  it.each(vectors)('leaves $name alone the second time', ({ after }) => {
    expect(step.migrate(deepFreeze(structuredClone(after)) as never)).toEqual(after);
  });

  it.each(vectors)('ends in a body that the record takes: $name', ({ before }) => {
    const record = findRecord(step.record);
    if (!record) throw new Error(`no record ${step.record}`);
    const migrated = migrateBody(step.record, { from: step.from, to: record.version }, before);
    expect(check(record, migrated?.body).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

function fileOf({ record, from, to }: { record: string; from: string; to: string }): string {
  return `${record}-${from.replace('.', '-')}-to-${to.replace('.', '-')}`;
}

function vectorsOf(file: string): Vector[] {
  const at = new URL(`vectors/${file}.json`, folder);
  return existsSync(at) ? JSON.parse(readFileSync(at, 'utf8')) : [];
}
