import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { generateAll } from './generate-all.ts';
import { generators } from './generators.ts';
import { staleFiles } from './stale-files.ts';
import { toCompilable } from './to-compilable.ts';
import { toTypeName } from './type-names.ts';

describe('the generators', () => {
  it('give the same bytes twice', async () => {
    expect(await generateAll(generators)).toEqual(await generateAll(generators));
  });

  it('refuse that two of them write one file', async () => {
    const one = { name: 'one', generate: () => ({ 'specs/a.json': '1' }) };
    const two = { name: 'two', generate: () => ({ 'specs/a.json': '2' }) };
    await expect(generateAll([one, two])).rejects.toThrow(
      'specs/a.json is written by two generators: one and two.',
    );
  });
});

describe('staleness', () => {
  let root = '';
  beforeEach(() => {
    root = `${mkdtempSync(`${tmpdir()}/maillage-`)}/`;
    mkdirSync(`${root}specs/schema`, { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('tells what is missing, what differs and what nothing generates any more', () => {
    writeFileSync(`${root}specs/fresh.json`, 'fresh');
    writeFileSync(`${root}specs/edited.json`, 'edited by hand');
    writeFileSync(`${root}specs/schema/gone.json`, 'of a record that was removed');
    expect(
      staleFiles(
        { 'specs/fresh.json': 'fresh', 'specs/edited.json': 'as generated', 'specs/new.json': 'new' },
        root,
      ),
    ).toEqual([
      { path: 'specs/edited.json', why: 'different' },
      { path: 'specs/new.json', why: 'missing' },
      { path: 'specs/schema/gone.json', why: 'orphan' },
    ]);
  });

  it('leaves alone the pages that people write in specs', () => {
    writeFileSync(`${root}specs/README.md`, 'by hand');
    expect(staleFiles({}, root)).toEqual([]);
  });
});

describe('a schema made ready for TypeScript', () => {
  it('names shared shapes, keeps comments in both languages, and drops titles', () => {
    const uses: string[] = [];
    const schema = {
      type: 'object',
      title: 'Ignoré',
      properties: {
        on: { $ref: '#/$defs/PartialDate', title: 'Date', 'x-title-en': 'Day', 'x-disclosure': 'public' },
        title: {
          type: 'string',
          description: 'Un champ appelé title',
          'x-description-en': 'A field called title',
        },
      },
    };
    expect(toCompilable(schema, uses).properties).toEqual({
      on: { tsType: 'PartialDate', description: 'Date · Day' },
      title: { type: 'string', description: 'Un champ appelé title\n\nA field called title' },
    });
    expect(uses).toEqual(['PartialDate']);
  });

  it('is named after its record', () => {
    expect(toTypeName('risk-prevention-plan')).toBe('RiskPreventionPlan');
    expect(toTypeName('pcs')).toBe('Pcs');
  });
});
