import type { Files, Generator } from './generator.ts';

/** Every generated file. Two generators that claim one path are a bug, and said so. */
export async function generateAll(generators: readonly Generator[]): Promise<Files> {
  const files: Record<string, string> = {};
  const owners = new Map<string, string>();
  for (const { name, generate } of generators) {
    for (const [path, text] of Object.entries(await generate())) {
      const owner = owners.get(path);
      if (owner) throw new Error(`${path} is written by two generators: ${owner} and ${name}.`);
      owners.set(path, name);
      files[path] = text;
    }
  }
  return files;
}
