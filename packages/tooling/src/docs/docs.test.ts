import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../check/run.ts';
import { ROOT } from '../root.ts';
import { pages } from './pages.ts';

const all = pages();
const programs = all.flatMap((page) =>
  page.blocks
    .filter((block) => block.language === 'ts')
    .map((block) => ({
      name: `${page.path}:${block.line}`,
      text: block.text,
      runs: block.tags.includes('run'),
    })),
);

describe('the code that the documentation shows', () => {
  // beside the sources, so that the packages of the workspace resolve as they do for the tests
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(ROOT, 'packages/tooling/.docs-'));
    for (const [i, program] of programs.entries())
      writeFileSync(join(folder, `${i}.ts`), `${program.text}\nexport {};\n`);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('compiles', async () => {
    const config = { extends: '../../../tsconfig.base.json', include: ['*.ts'] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const { ok, output } = await runCommand(['tsc', '-p', join(folder, 'tsconfig.json')]);
    const named = output.replace(
      /\S*?(\d+)\.ts\((\d+),/g,
      (_, i, line) => `${programs[i]?.name} + ${line} lines (`,
    );
    expect(ok ? '' : named).toBe('');
  }, 120_000);

  for (const [i, program] of programs.entries()) {
    if (!program.runs) continue;
    it(`runs: ${program.name}`, async () => {
      const { ok, output } = await runCommand([
        'node',
        '--conditions=@maillage/source',
        join(folder, `${i}.ts`),
      ]);
      expect(ok ? '' : output).toBe('');
    }, 60_000);
  }
});

describe('the links of the documentation', () => {
  it.each(all.map((page) => [page.path, page] as const))('lead somewhere: %s', (path, page) => {
    const targets = [...page.text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(
      (match) => match[1] ?? '',
    );
    const dead = targets.filter((target) => !existsSync(join(ROOT, normalize(join(dirname(path), target)))));
    expect(dead).toEqual([]);
  });
});
