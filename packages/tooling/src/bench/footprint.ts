import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../check/run.ts';
import { freePort } from '../net/free-port.ts';
import { untilAnswers } from '../net/until-answers.ts';
import { ROOT } from '../root.ts';
import { median, plainRow, type Row } from './row.ts';

const ROUNDS = 3;
const BIN = `${ROOT}packages/cli/src/bin.ts`;
const RECORDINGS = `${ROOT}packages/connectors/recordings/`;

/** The files that make every commune of France, past and present. */
const FRANCE = [
  'communes.csv.gz',
  'mouvements-communes.csv.gz',
  'donnees_communes.csv.gz',
  'departements.csv',
  'regions.csv',
  'arrondissements.csv',
];

/** seconds that a first start may take, installation apart; a second one; resident memory is told without a goal */
const GOALS = { first: 60, second: 5 } as const;

/** How long a node takes to answer, and how much memory it keeps, with the demonstration and with all of France. */
export async function footprint(): Promise<Row[]> {
  return [...(await demo()), ...(await france())];
}

async function demo(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'maillage-bench-'));
  try {
    const first = await startAndLook(['serve', '--demo', '--data', folder]);
    const again: Looked[] = [];
    for (let round = 0; round < ROUNDS; round++)
      again.push(await startAndLook(['serve', '--demo', '--data', folder]));
    return [
      plainRow('first start, 59 + 62 loaded', 's', first.seconds, GOALS.first),
      plainRow('second start', 's', median(again.map((one) => one.seconds)), GOALS.second),
      plainRow('resident memory at rest, 59 + 62', 'MB', median(again.map((one) => one.megabytes))),
      plainRow('resident memory after a map of 62', 'MB', median(again.map((one) => one.megabytesAfterMap))),
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function france(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'maillage-bench-'));
  try {
    const files = FRANCE.map((name) => RECORDINGS + name);
    const start = performance.now();
    const loaded = await runCommand([
      'node',
      '--conditions=@maillage/source',
      BIN,
      'import',
      '--data',
      folder,
      ...files,
    ]);
    if (!loaded.ok) throw new Error(loaded.output);
    const seconds = (performance.now() - start) / 1000;
    const looked = await startAndLook(['serve', '--data', folder]);
    return [
      plainRow('import of every commune of France', 's', seconds),
      plainRow('start with France loaded', 's', looked.seconds, GOALS.second),
      plainRow('resident memory at rest, France', 'MB', looked.megabytes),
      plainRow('resident memory after a map of 62, France', 'MB', looked.megabytesAfterMap),
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

type Looked = { readonly seconds: number; readonly megabytes: number; readonly megabytesAfterMap: number };

async function startAndLook(args: readonly string[]): Promise<Looked> {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const start = performance.now();
  const child = spawn(
    process.execPath,
    ['--conditions=@maillage/source', BIN, ...args, '--port', String(port)],
    { stdio: 'ignore' },
  );
  try {
    await untilAnswers(`${base}/health`);
    const seconds = (performance.now() - start) / 1000;
    const megabytes = residentMegabytes(child);
    await (await fetch(`${base}/departement/62`)).text();
    return { seconds, megabytes, megabytesAfterMap: residentMegabytes(child) };
  } finally {
    const closed = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGTERM');
    await closed;
  }
}

/** VmRSS of a process — Linux, proc(5), in kB */
function residentMegabytes(child: ChildProcess): number {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024;
}
