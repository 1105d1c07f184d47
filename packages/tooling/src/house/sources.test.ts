import { describe, expect, it } from 'vitest';
import { BANS } from './arrows.ts';
import { importsOf, type SourceFile } from './sources.ts';

const file = (text: string): SourceFile => ({ path: 'a.ts', package: 'a', text, isTest: false });

describe('what a file imports', () => {
  it.each([
    ["import { z } from 'zod';", ['zod']],
    ["import {\n  a,\n  b,\n} from '@maillage/schemas';", ['@maillage/schemas']],
    ["import type { A } from '@maillage/server';", ['@maillage/server']],
    ["export * from 'effect/Schema';", ['effect']],
    ["import Ajv from 'ajv/dist/2020.js';", ['ajv']],
    ["import 'node:sqlite';", ['node:sqlite']],
    ["const one = await import('@hono/node-server/serve-static');", ['@hono/node-server']],
    ["import { near } from './near.ts';", []],
    ["export const text = { fr: 'à partir de', from: 'x' };\nconst s = \"import from 'nowhere'\";", []],
  ])('is read from %j', (text, expected) => expect(importsOf(file(text))).toEqual(expected));
});

describe('what may not be said', () => {
  const said = (text: string, name: string) =>
    BANS.filter((ban) => ban.packages.includes(name) && ban.pattern.test(text)).map((ban) => ban.what);

  it('is caught in the packages where it is banned, and there only', () => {
    expect(said('const now = Date.now();', 'indicators')).toEqual(['the clock']);
    expect(said('const now = new Date();', 'indicators')).toEqual(['the clock']);
    expect(said("const day = new Date('2026-11-26');", 'indicators')).toEqual([]);
    expect(said('const now = Date.now();', 'server')).toEqual([]);
    expect(said("await fetch('https://example.org')", 'indicators')).toEqual(['the network']);
    expect(said('node.fetch(request)', 'contract')).toEqual([]);
    expect(said("import { Effect } from 'effect';", 'portal')).toEqual(['effect']);
    expect(said("import { Effect } from 'effect';", 'cli')).toEqual([]);
    expect(said("import { readFileSync } from 'node:fs';", 'client')).toEqual(['a module of Node']);
  });
});
