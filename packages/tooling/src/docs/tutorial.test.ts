import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../net/free-port.ts';
import { untilAnswers } from '../net/until-answers.ts';
import { ROOT } from '../root.ts';
import type { CodeBlock } from './code-blocks.ts';
import { pages } from './pages.ts';

const tutorials = pages().filter((page) => page.path.startsWith('docs/tutorials/'));
const MAILLAGE = `node --conditions=@maillage/source ${ROOT}packages/cli/src/bin.ts`;

describe.each(tutorials.map((page) => [page.path, page] as const))('%s', (_, page) => {
  let folder: string;
  let node: ChildProcess;
  let port: number;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'maillage-tutorial-'));
    shadowNpx(folder);
    port = await freePort();
    node = spawn('sh', ['-c', `exec ${MAILLAGE} serve --demo --port ${port}`], {
      cwd: folder,
      env: environment(folder),
    });
    await untilAnswers(`http://localhost:${port}/health`);
  }, 120_000);

  afterAll(() => {
    node.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  for (const block of page.blocks.filter((one) => one.language === 'sh' && one.tags[0] === 'run')) {
    it(`line ${block.line}: ${block.text.split('\n')[0]}`, () => {
      const script = block.text.replaceAll('localhost:8080', `localhost:${port}`);
      const { stdout, stderr, status } = spawnSync('bash', ['-euo', 'pipefail', '-c', script], {
        cwd: folder,
        env: environment(folder),
        encoding: 'utf8',
      });
      expect(status, stderr).toBe(0);
      const { expected, refused } = wants(block);
      if (expected) expect(stdout).toContain(expected);
      if (refused) expect(stdout).not.toContain(refused);
    });
  }
});

/** What a block's `expect=` and `refuse=` say that its output must and must not hold. */
function wants(block: CodeBlock): { expected: string | undefined; refused: string | undefined } {
  const line = block.tags.join(' ');
  const tag = (name: string) => {
    const found = new RegExp(`${name}=(?:"([^"]*)"|(\\S+))`).exec(line);
    return found?.[1] ?? found?.[2];
  };
  return { expected: tag('expect'), refused: tag('refuse') };
}

/** `npx -y pnpm@12 maillage …` as a clone has it, without the installation that the test already made. */
function shadowNpx(folder: string): void {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'npx'), `#!/bin/sh\nshift 3\nexec ${MAILLAGE} "$@"\n`);
  chmodSync(join(bin, 'npx'), 0o755);
}

function environment(folder: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    LANG: 'fr_FR.UTF-8',
    LC_ALL: '',
    MAILLAGE_LANG: '',
    PATH: `${join(folder, 'bin')}:${ROOT}node_modules/.bin:${process.env.PATH}`,
  };
}
