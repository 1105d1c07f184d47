import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Run } from '@maillage/indicators';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../testing.ts';

const BIN = fileURLToPath(new URL('../bin.ts', import.meta.url));
const recording = (name: string) =>
  fileURLToPath(new URL(`../../../connectors/recordings/${name}`, import.meta.url));

/** Every commune of France, and every row of the three GASPAR files that are recorded. */
const FILES = [
  'communes.csv.gz',
  'regions.csv',
  'departements.csv',
  'dicrim_gaspar.csv.gz',
  'tim_gaspar.csv.gz',
  'pprm_gaspar.csv.gz',
].map(recording);
const ON = '2026-11-21';
const WHOLE = ['--within', 'country:FR', '--on', ON];
/** milliseconds; reading and writing 64 000 records on a busy machine */
const LONG = 240_000;

let folder: string;
const at = (name: string) => join(folder, name);
const data = () => ['--data', at('node')];

/** Runs a command line in a process of its own. */
async function elsewhere(...args: readonly string[]): Promise<string> {
  const line = ['--conditions=@maillage/source', BIN, ...args];
  const { stdout } = await promisify(execFile)(process.execPath, line, { maxBuffer: 1 << 28 });
  return stdout;
}

async function kept(name: string): Promise<Run> {
  return JSON.parse(await readFile(at(name), 'utf8'));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maillage-runs-'));
  const imported = await run(['import', ...FILES, '--on', ON, ...data()]);
  // some rows of the files speak of communes that never were: they are refused, the others are written
  expect(imported.code).toBeLessThanOrEqual(1);
}, LONG);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a run over every commune of the GASPAR files', () => {
  it(
    'is replayed by a second process to the same bytes',
    async () => {
      const id = 'information/tim-without-dicrim';
      await elsewhere(
        'indicator',
        'run',
        id,
        ...WHOLE,
        '--level',
        'commune',
        ...data(),
        '-o',
        at('tim.json'),
      );
      const replayed = await elsewhere('indicator', 'replay', at('tim.json'), ...data(), '--json');
      const { results, inputs, hash } = await kept('tim.json');
      // the official geographic code of 2026 has 34 875 communes
      expect(results.length).toBe(34_875);
      expect(inputs.filter(({ type }) => type === 'tim').length).toBeGreaterThan(17_000);
      expect(JSON.parse(replayed)).toEqual({ equal: true, figuresEqual: true, hash, differences: [] });
    },
    LONG,
  );

  it(
    'writes the same file when it is computed twice',
    async () => {
      const part = ['--within', 'departement:62', '--on', ON];
      const args = ['indicator', 'run', 'plans/pcs-obligation', ...part, ...data()];
      await elsewhere(...args, '-o', at('one.json'));
      await elsewhere(...args, '-o', at('two.json'));
      expect((await readFile(at('one.json'))).equals(await readFile(at('two.json')))).toBe(true);
    },
    LONG,
  );

  it(
    'gives for every département the figure that the node itself gives',
    async () => {
      const id = 'information/dicrim-rate';
      const level = ['--level', 'departement'];
      const ran = await run(['indicator', 'run', id, ...WHOLE, ...level, ...data(), '-o', at('rate.json')]);
      expect(ran.code).toBe(0);
      const asked = await run(['indicator', id, ...WHOLE, ...level, ...data(), '--json']);
      const figures = (items: readonly Pick<Run['results'][number], 'territory' | 'value' | 'bounds'>[]) =>
        new Map(items.map(({ territory, value, bounds }) => [territory.code, { value, bounds }]));
      const { results } = await kept('rate.json');
      expect(results.length).toBe(101);
      expect(figures(results)).toEqual(figures(JSON.parse(asked.out)));
    },
    LONG,
  );

  it(
    'explains one département: which record weighs most, and what would change its class',
    async () => {
      const { code, out } = await run(['indicator', 'explain', at('rate.json'), '62', ...data(), '--json']);
      expect(code).toBe(0);
      const { result, moves, standing } = JSON.parse(out);
      // GASPAR, March 2024: 15 DICRIM in Pas-de-Calais, 887 communes in 2026
      expect(result.value).toBeCloseTo(15 / 887, 12);
      expect(moves[0]).toMatchObject({ type: 'dicrim', shift: expect.closeTo(-1 / 887, 12) });
      expect(standing).toMatchObject({ class: 1, of: 5, possible: [1, 2, 3, 4, 5] });
      const said = await run(['indicator', 'explain', at('rate.json'), 'departement:62', ...data()]);
      expect(said.out).toContain('Le fait qui pèse le plus : « DICRIM');
    },
    LONG,
  );

  it(
    'compares two days',
    async () => {
      const id = 'information/dicrim-rate';
      const past = ['--within', 'country:FR', '--level', 'departement', '--on', '2012-11-21'];
      await run(['indicator', 'run', id, ...past, ...data(), '-o', at('past.json')]);
      const { code, out } = await run(['indicator', 'compare', at('past.json'), at('rate.json'), '--json']);
      expect(code).toBe(0);
      const { differs, rows } = JSON.parse(out);
      expect(differs).toEqual(['on']);
      // a DICRIM once published stays known: no rate goes down
      for (const { shift } of rows) expect(shift ?? 0).toBeGreaterThanOrEqual(0);
    },
    LONG,
  );

  it(
    'says what differs, and answers 1, when the file was altered',
    async () => {
      const { results, ...rest } = await kept('rate.json');
      const altered = results.map((one, i) => (i === 61 ? { ...one, value: 0.5 } : one));
      await writeFile(at('altered.json'), JSON.stringify({ ...rest, results: altered }));
      const { code, out, err } = await run(['indicator', 'replay', at('altered.json'), ...data()]);
      expect(code).toBe(1);
      expect(err).toContain("ne porte plus l'empreinte");
      expect(out).toContain(
        `departement:${results[61]?.territory.code} : 0.5 → ${results[61]?.value} (value)`,
      );
    },
    LONG,
  );

  it(
    'is stopped by the person, and leaves no file',
    async () => {
      const stop = new AbortController();
      setTimeout(() => stop.abort(), 50);
      const args = ['indicator', 'run', 'information/dicrim-rate', ...WHOLE, '--level', 'departement'];
      const { code } = await run([...args, ...data(), '-o', at('stopped.json')], {}, stop.signal);
      expect(code).toBe(130);
      await expect(readFile(at('stopped.json'))).rejects.toThrow('ENOENT');
    },
    LONG,
  );
});

describe('a run over the intercommunalities of a département', () => {
  const FILES_62 = ['communes-59-62.json.gz', 'epci-59-62.json.gz', 'departements.csv'].concat(
    'dicrim_gaspar.csv.gz',
    'tim_gaspar.csv.gz',
  );
  const asked = ['--within', 'departement:62', '--level', 'epci', '--on', ON];
  const load = (node: string) =>
    run(['import', ...FILES_62.map(recording), '--departement', '59,62', '--on', ON, '--data', at(node)]);

  it(
    'gives the figures of the node itself, and another node that read the same files finds the same bytes',
    async () => {
      const id = 'information/tim-without-dicrim';
      await load('here');
      await load('there');
      const here = ['--data', at('here')];
      await run(['indicator', 'run', id, ...asked, ...here, '-o', at('epci.json')]);
      const own = JSON.parse((await run(['indicator', id, ...asked, ...here, '--json'])).out);
      const { results } = await kept('epci.json');
      const figures = results.map(({ territory, value }) => [territory.code, value]);
      expect(figures.length).toBe(20);
      expect(new Map(figures as [string, number][])).toEqual(
        new Map(own.map((one: Run['results'][number]) => [one.territory.code, one.value])),
      );
      expect((await run(['indicator', 'replay', at('epci.json'), '--data', at('there')])).code).toBe(0);
    },
    LONG,
  );
});

describe('what is asked wrongly of runs', () => {
  it.each([
    [['run'], 2, 'Dites quel indicateur'],
    [['run', 'no/such'], 2, '« no/such »'],
    [['run', 'plans/pcs-obligation'], 2, '--within'],
    [
      ['run', 'plans/pcs-coverage', '--within', 'country:FR', '--level', 'commune'],
      2,
      'se calcule aux niveaux',
    ],
    [['replay'], 2, 'run.json'],
    [['replay', 'no-such-file.json'], 3, 'ne peut pas être lu'],
    [['compare', BIN, BIN], 1, "n'est pas un calcul gardé"],
  ])('is told: indicator %j', async (args, code, said) => {
    const ran = await run(['indicator', ...args]);
    expect(ran.code).toBe(code);
    expect(ran.err).toContain(said);
  });
});
