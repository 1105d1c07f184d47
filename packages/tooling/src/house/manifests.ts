import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { ROOT } from '../root.ts';

/** The part of a package.json that the house looks at. */
export type Manifest = {
  readonly folder: string;
  readonly name: string;
  readonly private?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly [field: string]: unknown;
};

/** Every package.json of the house: the top one, the packages, the examples. */
export function manifests(): Manifest[] {
  const folders = ['packages', 'examples'].flatMap((top) =>
    readdirSync(`${ROOT}${top}`).map((name) => `${top}/${name}`),
  );
  return ['.', ...folders].filter((folder) => existsSync(`${ROOT}${folder}/package.json`)).map(readManifest);
}

export function readManifest(folder: string): Manifest {
  return { folder, ...JSON.parse(readFileSync(`${ROOT}${folder}/package.json`, 'utf8')) };
}

/** The files that a package lets others import, from the top of the repository: its doors. */
export function doorsOf({ folder, exports = {} }: Manifest): string[] {
  return Object.values(exports)
    .map((target) => (typeof target === 'string' ? undefined : target['@maillage/source']))
    .filter((path) => path !== undefined)
    .map((path) => path.replace('./', `${folder}/`));
}
