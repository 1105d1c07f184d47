import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../root.ts';
import { runCommand } from './run.ts';

type Manifest = { readonly name: string; readonly private?: boolean };

/** Builds and packs every published package, then has publint and attw read the archive as npm would serve it. */
export async function packageFaults(): Promise<readonly string[]> {
  const faults: string[] = [];
  const built = await runCommand([...pnpm(), 'run', 'build']);
  if (!built.ok) return [`build: ${built.output}`];
  const archives = await mkdtemp(join(tmpdir(), 'maillage-pack-'));
  try {
    for (const folder of await publishedFolders()) faults.push(...(await faultsOf(folder, archives)));
  } finally {
    await rm(archives, { recursive: true });
  }
  return faults;
}

async function faultsOf(folder: string, archives: string): Promise<string[]> {
  const before = new Set(await readdir(archives));
  const packed = await runCommand(
    [...pnpm(), 'pack', '--pack-destination', archives],
    `${ROOT}packages/${folder}`,
  );
  const archive = (await readdir(archives)).find((name) => !before.has(name));
  if (!packed.ok || archive === undefined) return [`${folder}: pack: ${packed.output}`];
  const file = join(archives, archive);
  const [lint, types] = [
    await runCommand(['publint', '--strict', file]),
    await runCommand(['attw', file, '--profile', 'esm-only', '--no-emoji']),
  ];
  return [
    ...(lint.ok ? [] : [`${folder}: publint: ${lint.output}`]),
    ...(types.ok ? [] : [`${folder}: attw: ${types.output}`]),
  ];
}

async function publishedFolders(): Promise<string[]> {
  const folders = await readdir(`${ROOT}packages`);
  const published: string[] = [];
  for (const folder of folders) {
    const manifest = JSON.parse(await readFile(`${ROOT}packages/${folder}/package.json`, 'utf8')) as Manifest;
    if (!manifest.private) published.push(folder);
  }
  return published;
}

/** The pnpm that runs this script (a program, or a script of Node's), or the one that npx brings. */
function pnpm(): [string, ...string[]] {
  const running = process.env.npm_execpath;
  if (!running?.includes('pnpm')) return ['npx', '-y', 'pnpm@12'];
  return /\.[cm]?js$/.test(running) ? ['node', running] : [running];
}
