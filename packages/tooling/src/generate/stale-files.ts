import { readdirSync, readFileSync } from 'node:fs';
import type { Files } from './generator.ts';

/** The folders that hold nothing but generated files, and the texts that people write in them all the same. */
const GENERATED = ['specs/', 'packages/types/src/', 'docs/reference/'] as const;
const WRITTEN_BY_HAND = /^specs\/[^/]+\.md$/;

/** A generated file that is not what the sources say. */
export type StaleFile = { readonly path: string; readonly why: 'missing' | 'different' | 'orphan' };

/** Compares what the generators give with what lies on the disk, without writing. */
export function staleFiles(files: Files, root: string): StaleFile[] {
  const changed = Object.entries(files).flatMap(([path, text]): StaleFile[] => {
    const found = read(`${root}${path}`);
    if (found === undefined) return [{ path, why: 'missing' }];
    return found === text ? [] : [{ path, why: 'different' }];
  });
  const orphans = existing(root)
    .filter((path) => !Object.hasOwn(files, path))
    .map((path): StaleFile => ({ path, why: 'orphan' }));
  return [...changed, ...orphans];
}

function existing(root: string): string[] {
  return GENERATED.flatMap((folder) =>
    list(`${root}${folder}`)
      .map((name) => `${folder}${name}`)
      .filter((path) => !WRITTEN_BY_HAND.test(path)),
  );
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').replace('//', '/').slice(folder.length),
      );
  } catch {
    return [];
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
