import { readdirSync, readFileSync } from 'node:fs';
import { ROOT } from '../root.ts';
import { type CodeBlock, codeBlocks } from './code-blocks.ts';

/** A page that people read: its path from the top of the repository, and its code. */
export type Page = { readonly path: string; readonly text: string; readonly blocks: readonly CodeBlock[] };

/** The READMEs and everything in docs/ written by hand. */
export function pages(): readonly Page[] {
  const top = ['README.md', 'README.fr.md', 'CONTRIBUTING.md'];
  const readmes = ['packages', 'examples'].flatMap((folder) =>
    readdirSync(`${ROOT}${folder}`).map((name) => `${folder}/${name}/README.md`),
  );
  const docs = readdirSync(`${ROOT}docs`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !name.startsWith('reference'))
    .map((name) => `docs/${name}`);
  return [...top, ...readmes, ...docs].flatMap((path) => {
    const text = read(path);
    return text === undefined ? [] : [{ path, text, blocks: codeBlocks(text) }];
  });
}

function read(path: string): string | undefined {
  try {
    return readFileSync(`${ROOT}${path}`, 'utf8');
  } catch {
    return undefined;
  }
}
