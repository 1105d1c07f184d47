import { readdir, readFile } from 'node:fs/promises';
import { ROOT } from '../root.ts';

/** Changesets that name no package of the workspace, or none at all. */
export async function changesetFaults(): Promise<readonly string[]> {
  const folder = `${ROOT}.changeset/`;
  const files = (await readdir(folder)).filter((name) => name.endsWith('.md') && name !== 'README.md');
  const known = new Set(await packageNames());
  const faults: string[] = [];
  for (const file of files) {
    const text = await readFile(folder + file, 'utf8');
    const named = [...text.matchAll(/^['"]?(@maillage\/[\w-]+)['"]?: (?:major|minor|patch)$/gm)].map(
      (m) => m[1] ?? '',
    );
    if (named.length === 0) faults.push(`${file}: names no package`);
    for (const name of named.filter((one) => !known.has(one)))
      faults.push(`${file}: ${name} is not a package here`);
  }
  return faults;
}

async function packageNames(): Promise<string[]> {
  const folders = await readdir(`${ROOT}packages`);
  return folders.map((folder) => `@maillage/${folder}`);
}
