import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textOf } from '../testing/recording.ts';
import { zipOf } from '../testing/zip-of.ts';
import { openInput } from './open-input.ts';

const ARCHIVE = zipOf({
  'gaspar/dicrim_gaspar_2026-09-21.csv': 'dicrim',
  'catnat_gaspar_2026-06-01.csv': 'catnat de juin',
  'catnat_gaspar_2026-09-21.csv': 'catnat de septembre',
});

let folder = '';
const path = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maillage-test-'));
  await writeFile(path('a.csv'), 'code\n62225\n');
  await writeFile(path('b.csv.gz'), gzipSync('code\n62528\n'));
  await writeFile(path('coupe.csv.gz'), gzipSync('code\n'.repeat(10_000)).subarray(0, 40));
  await writeFile(path('gaspar.zip'), ARCHIVE);
  await writeFile(path('abime.zip'), ARCHIVE.subarray(0, 60));
});
afterAll(() => rm(folder, { recursive: true }));

describe('a file on disk', () => {
  it('is read from a path or a file address', async () => {
    for (const where of [path('a.csv'), pathToFileURL(path('a.csv'))]) {
      const input = await openInput(where);
      expect([input.name, input.size, await textOf(input)]).toEqual(['a.csv', 11, 'code\n62225\n']);
    }
  });

  it('is gunzipped when its name says so', async () => {
    const input = await openInput(path('b.csv.gz'));
    expect([input.name, await textOf(input)]).toEqual(['b.csv', 'code\n62528\n']);
  });

  it('can be read twice', async () => {
    const input = await openInput(path('b.csv.gz'));
    expect(await textOf(input)).toBe(await textOf(input));
  });

  it('that is not there is said not to be', async () => {
    await expect(openInput(path('absent.csv'))).rejects.toMatchObject({ reason: 'not-found' });
  });

  it('that is cut short is said to be', async () => {
    const input = await openInput(path('coupe.csv.gz'));
    await expect(textOf(input)).rejects.toMatchObject({ reason: 'broken-archive' });
  });
});

describe('an archive', () => {
  it('gives the entry of the source, the latest when several are dated', async () => {
    const input = await openInput(path('gaspar.zip'), { files: ['catnat_gaspar*.csv'] });
    expect([input.name, await textOf(input)]).toEqual([
      'catnat_gaspar_2026-09-21.csv',
      'catnat de septembre',
    ]);
  });

  it('is looked into in its folders', async () => {
    expect(await textOf(await openInput(path('gaspar.zip'), { files: ['dicrim_gaspar*.csv'] }))).toBe(
      'dicrim',
    );
  });

  it('says what it holds when it has no such entry', async () => {
    const asked = openInput(path('gaspar.zip'), { files: ['pcs_gaspar*.csv'] });
    await expect(asked).rejects.toMatchObject({ reason: 'no-such-entry' });
    await expect(asked).rejects.toThrow(/pcs_gaspar.*catnat_gaspar_2026-09-21\.csv/);
  });

  it('that is damaged is said to be', async () => {
    await expect(openInput(path('abime.zip'))).rejects.toMatchObject({ reason: 'broken-archive' });
  });
});

describe('an address', () => {
  const answer =
    (bytes: string | Uint8Array, status = 200) =>
    async () =>
      new Response(bytes as BodyInit, { status });

  it('is asked for when it is read', async () => {
    const asked: string[] = [];
    const input = await openInput('https://example.org/a/dicrim_gaspar.csv?v=2', {
      fetch: async (url) => {
        asked.push(url);
        return new Response('code\n');
      },
    });
    expect([input.name, asked]).toEqual(['dicrim_gaspar.csv', []]);
    expect(await textOf(input)).toBe('code\n');
    expect(asked).toEqual(['https://example.org/a/dicrim_gaspar.csv?v=2']);
  });

  it('of an archive is copied, and the copy removed', async () => {
    const input = await openInput('https://example.org/gaspar.zip', {
      files: ['dicrim_gaspar*.csv'],
      fetch: answer(ARCHIVE),
    });
    expect(await textOf(input)).toBe('dicrim');
    await input.close();
    await expect(textOf(input)).rejects.toThrow();
  });

  it('that answers badly is said to', async () => {
    const input = await openInput('https://example.org/a.csv', { fetch: answer('non', 503) });
    await expect(textOf(input)).rejects.toThrow(/HTTP 503/);
  });

  it('that does not answer is said not to', async () => {
    const fetch = async () => {
      throw new TypeError('fetch failed');
    };
    await expect(openInput('https://example.org/a.zip', { fetch })).rejects.toMatchObject({
      reason: 'not-downloaded',
    });
  });
});
