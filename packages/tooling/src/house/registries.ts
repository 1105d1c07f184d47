import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { ROOT } from '../root.ts';

/** A folder whose entries declare themselves, the file that lists them, and where an entry lies in the folder. */
export type Registry = { readonly folder: string; readonly list: string; readonly entry: RegExp };

/** How entries lie: a file each, a folder each with the file of its name, or a file each in folders by theme. */
const FILE = /^[^/]+\.ts$/;
const FOLDER = /^([^/]+)\/\1\.ts$/;
/** Lists lie among the few files that read them. */
const LIST = /^(?!(?:ancestors|define-list|find-item|items-of-choice|lists)\.ts)[^/]+\.ts$/;
const BY_THEME = /^[^/]+\/[^/]+\.ts$/;

/** The registries of the house: adding an entry is one file or folder, and one line. */
export const REGISTRIES: readonly Registry[] = [
  registry('schemas/src/records', FOLDER),
  registry('schemas/src/lists', LIST),
  registry('schemas/src/law/rules', FILE),
  registry('schemas/src/law/parameters', FILE),
  registry('indicators/src/indicators', BY_THEME),
  registry('connectors/src/sources', FOLDER),
  registry('cli/src/commands', FILE),
];

function registry(path: string, entry: RegExp): Registry {
  return { folder: `packages/${path}`, list: `packages/${path}/index.ts`, entry };
}

/** The entries of a registry that its list does not name; every one of them while there is no list. */
export function forgottenIn({ folder, list, entry }: Registry): string[] {
  const text = existsSync(`${ROOT}${list}`) ? readFileSync(`${ROOT}${list}`, 'utf8') : '';
  return readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => entry.test(path) && path !== 'index.ts' && !path.endsWith('.test.ts'))
    .filter((path) => !text.includes(`'./${path}'`));
}
