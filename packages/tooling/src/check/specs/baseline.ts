import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { ROOT } from '../../root.ts';
import type { SpecFiles } from './file-changes.ts';

const run = promisify(execFile);

/** What `specs/` is compared with: a release, or the commit that a change starts from while nothing was ever released. */
export type Baseline = { readonly commit: string; readonly released: boolean };

/**
 * The last release that this history holds (the tag of @maillage/schemas); without one, where this branch left the main
 * one, or else the commit before. Undefined in a clone that holds a single commit and no tag.
 */
export async function findBaseline(): Promise<Baseline | undefined> {
  const tag = await git('describe', '--tags', '--abbrev=0', '--match', '@maillage/schemas@*');
  if (tag) return { commit: tag, released: true };
  const head = await git('rev-parse', 'HEAD');
  const fork = await git('merge-base', 'HEAD', 'origin/main');
  const commit = fork && fork !== head ? fork : await git('rev-parse', '--verify', 'HEAD~1');
  return commit ? { commit, released: false } : undefined;
}

/** The files under `specs/` at a commit; those that are the same in `now` are taken from there, git being asked for the others alone. */
export async function specsAt(commit: string, now: SpecFiles): Promise<SpecFiles> {
  const listed = (await git('ls-tree', '-r', commit, 'specs/'))?.split('\n').filter(Boolean) ?? [];
  const texts = new Map<string, string>();
  for (const line of listed) {
    const [about = '', name = ''] = line.split('\t');
    const [path, blob = ''] = [name.replace('specs/', ''), about.split(' ')[2]];
    const same = now.get(path);
    const text = same !== undefined && blobOf(same) === blob ? same : await git('cat-file', 'blob', blob);
    texts.set(path, text ?? '');
  }
  return texts;
}

/** The name that git gives to a text: SHA-1 over its length and its bytes. */
function blobOf(text: string): string {
  return createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex');
}

/** What git answers, a file as it stands, anything else without its last line feed; undefined when it says that there is no such thing. */
async function git(...args: string[]): Promise<string | undefined> {
  try {
    const { stdout } = await run('git', args, { cwd: ROOT, maxBuffer: 1 << 28 });
    return args[0] === 'cat-file' ? stdout : stdout.trim();
  } catch {
    return undefined;
  }
}
