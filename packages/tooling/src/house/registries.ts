import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { ROOT } from '../root.ts';

/**
 * A folder whose entries declare themselves, and the file that lists them.
 *
 * - `entries`: a file each (`files`), or a folder each (`folders`)
 */
export type Registry = {
  readonly folder: string;
  readonly list: string;
  readonly entries: 'files' | 'folders';
};

/** The registries of the house: adding an entry is one file or folder, and one line. */
export const REGISTRIES: readonly Registry[] = [
  {
    folder: 'packages/schemas/src/records',
    list: 'packages/schemas/src/records/index.ts',
    entries: 'folders',
  },
  {
    folder: 'packages/schemas/src/law/rules',
    list: 'packages/schemas/src/law/rules/index.ts',
    entries: 'files',
  },
  {
    folder: 'packages/schemas/src/law/parameters',
    list: 'packages/schemas/src/law/parameters/index.ts',
    entries: 'files',
  },
  { folder: 'packages/cli/src/commands', list: 'packages/cli/src/commands/index.ts', entries: 'files' },
];

/** The entries of a registry that its list does not name. */
export function forgottenIn({ folder, list, entries }: Registry): string[] {
  if (!existsSync(`${ROOT}${folder}`)) return [];
  const text = readFileSync(`${ROOT}${list}`, 'utf8');
  return readdirSync(`${ROOT}${folder}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() === (entries === 'folders'))
    .map((entry) => entry.name)
    .filter((name) => name !== 'index.ts' && !name.endsWith('.test.ts'))
    .filter((name) => entries === 'folders' || name.endsWith('.ts'))
    .filter((name) => entries === 'files' || existsSync(`${ROOT}${folder}/${name}/${name}.ts`))
    .filter((name) => !text.includes(entries === 'files' ? `'./${name}'` : `'./${name}/`));
}
