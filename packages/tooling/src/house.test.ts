import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generateAll } from './generate/generate-all.ts';
import { generators } from './generate/generators.ts';
import { staleFiles } from './generate/stale-files.ts';
import { ARROWS, BANS } from './house/arrows.ts';
import { doorsOf, manifests, readManifest } from './house/manifests.ts';
import { forgottenIn, REGISTRIES } from './house/registries.ts';
import { importsOf, packageNames, sourcesOf } from './house/sources.ts';
import { ROOT } from './root.ts';

const names = packageNames();
const sources = names.flatMap(sourcesOf);

describe.each(names)('the package %s', (name) => {
  const files = sources.filter((file) => file.package === name);
  const shipped = files.filter((file) => !file.isTest);
  const manifest = readManifest(`packages/${name}`);

  it('has its line in the table of arrows', () => {
    expect(
      ARROWS[name],
      `Add ${name} to packages/tooling/src/house/arrows.ts, with why it stops there.`,
    ).toBeDefined();
  });

  it('imports only what lies below it', () => {
    const { to = [], why = '' } = ARROWS[name] ?? {};
    const wrong = shipped.flatMap((file) =>
      importsOf(file)
        .filter((one) => one.startsWith('@maillage/') && !to.includes(one.slice('@maillage/'.length)))
        .filter((one) => one !== manifest.name)
        .map((one) => `${file.path} imports ${one}`),
    );
    expect(wrong, `${why} Move what you need to a package below, or pass it in.`).toEqual([]);
  });

  it('says nothing that it may not say', () => {
    const wrong = BANS.filter((ban) => ban.packages.includes(name)).flatMap(({ pattern, what, why }) =>
      shipped.filter((file) => pattern.test(file.text)).map((file) => `${file.path} uses ${what}. ${why}`),
    );
    expect(wrong).toEqual([]);
  });

  it('declares what it ships with', () => {
    // a peer is brought by whoever installs: a test suite must run in their vitest, not in one of its own
    const declared = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
    const wrong = shipped.flatMap((file) =>
      importsOf(file)
        .filter((one) => !one.startsWith('node:') && one !== manifest.name && !declared.includes(one))
        .map((one) => `${file.path} imports ${one}`),
    );
    const advice = `Someone who installs ${manifest.name} would not have it: add it to "dependencies" as "catalog:", or move what only tests use to a testing/ folder.`;
    expect(wrong, advice).toEqual([]);
  });

  it('can be found, read and trusted on a registry, unless it is private', () => {
    if (manifest.private) return;
    const missing = [
      'description',
      'keywords',
      'files',
      'exports',
      'sideEffects',
      'license',
      'version',
    ].filter((field) => manifest[field] === undefined);
    expect(
      missing,
      `Add these fields to packages/${name}/package.json, as its neighbours have them.`,
    ).toEqual([]);
    const advice = `Write packages/${name}/README.md: what it is, twenty lines that work, where to go next.`;
    expect(existsSync(`${ROOT}packages/${name}/README.md`), advice).toBe(true);
  });
});

describe('the house', () => {
  it('has four folders and no more, so that a newcomer knows where to look', () => {
    const ignored = ['node_modules', 'dist', 'coverage'];
    const folders = readdirSync(ROOT, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !ignored.includes(entry.name))
      .map((entry) => entry.name);
    const advice =
      'Code goes to packages/ or examples/, prose to docs/, what other languages read to specs/.';
    expect(folders.sort(), advice).toEqual(['docs', 'examples', 'packages', 'specs']);
  });

  it('has one version of each dependency', () => {
    const wrong = manifests().flatMap(({ folder, dependencies, devDependencies }) =>
      Object.entries({ ...dependencies, ...devDependencies })
        .filter(([, version]) => version !== 'catalog:' && !version.startsWith('workspace:'))
        .map(([name, version]) => ({ folder, name, version })),
    );
    const atTheTop = new Set(wrong.filter(({ folder }) => folder === '.').map(({ name }) => name));
    const below = wrong.filter(({ folder }) => folder !== '.');
    const advice =
      'Two versions of one library are two sets of bugs: put the version in the catalog of pnpm-workspace.yaml, and "catalog:" here.';
    expect(below, advice).toEqual([]);
    const shared = manifests()
      .filter(({ folder }) => folder !== '.')
      .flatMap(({ dependencies, devDependencies }) => Object.keys({ ...dependencies, ...devDependencies }))
      .filter((name) => atTheTop.has(name));
    expect(shared, advice).toEqual([]);
  });

  it.each(REGISTRIES)('lists every entry of $folder', (registry) => {
    const advice = `Entries that nobody lists do not exist for the rest of the house: add a line to ${registry.list}.`;
    expect(forgottenIn(registry), advice).toEqual([]);
  });

  it('names files after what they are', () => {
    const vague = sources.filter(({ path }) => /\b(?:utils?|helpers?|common|misc)\b/.test(path));
    const advice = 'A file is a noun or a deed. Say which: what does it hold, or what does it do?';
    expect(
      vague.map(({ path }) => path),
      advice,
    ).toEqual([]);
    const odd = sources.filter(
      ({ path }) => !/^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.ts$/.test(path.split('/').at(-1) ?? ''),
    );
    expect(
      odd.map(({ path }) => path),
      'File names are kebab-case.',
    ).toEqual([]);
  });

  it('has no barrel but at the door of a package, or a registry', () => {
    const allowed = [...manifests().flatMap(doorsOf), ...REGISTRIES.map(({ list }) => list)];
    const barrels = sources
      .filter(({ path }) => !allowed.includes(path))
      .filter(({ text }) => isBarrel(text));
    const advice = 'A barrel hides where things live and loads all of it: import the file itself.';
    expect(
      barrels.map(({ path }) => path),
      advice,
    ).toEqual([]);
  });

  it('has its generated files fresh', async () => {
    const stale = staleFiles(await generateAll(generators), ROOT);
    const advice =
      'specs/, packages/types/src and docs/reference come from the declarations: run `npx -y pnpm@12 generate`, and read the diff before committing it.';
    expect(stale, advice).toEqual([]);
  });
});

/** Is this nothing but re-exports, two at least? */
function isBarrel(text: string): boolean {
  const bare = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').trim();
  const statements = bare
    .split(';')
    .map((one) => one.trim())
    .filter(Boolean);
  return statements.length > 1 && statements.every((one) => /^export [\s\S]* from '/.test(one));
}
