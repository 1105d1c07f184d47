import { readdir, readFile } from 'node:fs/promises';
import { ROOT } from '../root.ts';
import { findBaseline, specsAt } from './specs/baseline.ts';
import { atLeast, type Change, type Level, levelOf } from './specs/change.ts';
import { fileChanges, type SpecFiles } from './specs/file-changes.ts';

/** What a changeset may say of `@maillage/schemas`, whose version is that of the vocabulary. */
const SAYS = /^['"]?@maillage\/schemas['"]?: (major|minor|patch)$/m;

/** How many of the changes are told: enough to see why. */
const TOLD = 20;

/** Changesets that say less than what `specs/` went through since the last release. */
export async function specsFaults(): Promise<readonly string[]> {
  const baseline = await findBaseline();
  if (!baseline) {
    console.log('  specs: this clone holds one commit and no release, there is nothing to compare with');
    return [];
  }
  const now = await specsNow();
  const changes = fileChanges(await specsAt(baseline.commit, now), now);
  return tooLittle(changes, await changesetLevel(), baseline.released);
}

/**
 * What is wrong when changesets announce `said` and the specs changed so. Before the first release nobody holds us to
 * anything yet: a minor is enough.
 */
export function tooLittle(changes: readonly Change[], said: Level, released: boolean): readonly string[] {
  const whole = levelOf(changes);
  const needed: Level = released || whole === 'none' ? whole : 'minor';
  if (atLeast(said, needed)) return [];
  const why = changes.filter(({ level }) => level === whole);
  return [
    `specs/ changed: ${needed} for @maillage/schemas; the changesets say ${said === 'none' ? 'nothing' : said}. Add one with \`npx -y pnpm@12 changeset\`.`,
    ...why.slice(0, TOLD).map(({ at, what }) => `${at}: ${what}`),
    ...(why.length > TOLD ? [`and ${why.length - TOLD} more`] : []),
  ];
}

/** The greatest change that a changeset announces for the vocabulary; a patch is no change of the specs. */
async function changesetLevel(): Promise<Level> {
  const folder = `${ROOT}.changeset/`;
  const files = (await readdir(folder)).filter((name) => name.endsWith('.md') && name !== 'README.md');
  const said = await Promise.all(
    files.map(async (file) => SAYS.exec(await readFile(folder + file, 'utf8'))?.[1]),
  );
  if (said.includes('major')) return 'major';
  return said.includes('minor') ? 'minor' : 'none';
}

async function specsNow(): Promise<SpecFiles> {
  const entries = await readdir(`${ROOT}specs`, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').replace(`${ROOT}specs/`, ''));
  return new Map(
    await Promise.all(
      paths.map(async (path) => [path, await readFile(`${ROOT}specs/${path}`, 'utf8')] as const),
    ),
  );
}
