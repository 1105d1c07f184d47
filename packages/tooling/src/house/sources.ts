import { readdirSync, readFileSync } from 'node:fs';
import { ROOT } from '../root.ts';

/** A TypeScript file of a package. `isTest` is false for what ships, true for tests and what only they use. */
export type SourceFile = {
  readonly path: string;
  readonly package: string;
  readonly text: string;
  readonly isTest: boolean;
};

/** The folders of packages/, in the order of their names. */
export function packageNames(): string[] {
  return readdirSync(`${ROOT}packages`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** Every TypeScript file under packages/<name>/src. */
export function sourcesOf(name: string): SourceFile[] {
  const folder = `packages/${name}/src/`;
  return readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => {
      const path = `${folder}${file.replaceAll('\\', '/')}`;
      return { path, package: name, text: readFileSync(`${ROOT}${path}`, 'utf8'), isTest: isTest(path) };
    });
}

function isTest(path: string): boolean {
  return /\.test\.ts$|\/testing\//.test(path);
}

/** The forms an import takes in a formatted source: a statement at the start of a line, or a call. */
const IMPORTS = [
  /^(?:import|export)\s[^;'"]*?from '([^']+)'/gm,
  /^import '([^']+)'/gm,
  /\bimport\('([^']+)'\)/g,
];

/** What a file imports from outside its package: `zod`, `@maillage/schemas`, `node:fs`. */
export function importsOf({ text }: SourceFile): string[] {
  const specifiers = IMPORTS.flatMap((form) => [...text.matchAll(form)].map((match) => match[1] ?? ''));
  return [...new Set(specifiers.filter((one) => !one.startsWith('.')).map(packageOf))];
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier;
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
}
