import { spawn } from 'node:child_process';
import { ROOT } from '../root.ts';

/** One check: a command of the workspace, or a function that returns what is wrong. */
export type Check = { readonly name: string; readonly what: string } & (
  | { readonly command: readonly [string, ...string[]] }
  | { readonly finds: () => Promise<readonly string[]> }
);

export type Outcome = { readonly ok: boolean; readonly seconds: number; readonly output: string };

/** Runs a check to its end; never throws. */
export async function run(check: Check): Promise<Outcome> {
  const start = performance.now();
  const { ok, output } = await ('command' in check ? runCommand(check.command) : runFinder(check.finds));
  return { ok, output, seconds: (performance.now() - start) / 1000 };
}

async function runFinder(finds: () => Promise<readonly string[]>) {
  try {
    const faults = await finds();
    return { ok: faults.length === 0, output: faults.join('\n') };
  } catch (error) {
    return { ok: false, output: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** Runs a program of `node_modules/.bin`, or any other, from the top of the repository. */
export function runCommand(
  [program, ...args]: readonly [string, ...string[]],
  cwd: string = ROOT,
): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve) => {
    const path = `${ROOT}node_modules/.bin:${process.env.PATH}`;
    const child = spawn(program, args, { cwd, env: { ...process.env, PATH: path, FORCE_COLOR: '0' } });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', (error) => resolve({ ok: false, output: String(error) }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}
