import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const BIN = fileURLToPath(new URL('../bin.ts', import.meta.url));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'maillage-serve-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

describe('maillage serve', () => {
  it('loads the demonstration once, answers, finds its data again, and stops when asked', async () => {
    const port = await freePort();
    const first = start(['--demo', '--data', folder, '--port', String(port)]);
    await first.says('Authorization: Bearer');
    const sheet = await json(port, '/v1/territories/commune/62225');
    expect(sheet).toMatchObject({ territory: { body: { name: 'Clairmarais' } } });
    expect((await fetch(`http://127.0.0.1:${port}/commune/62225`)).status).toBe(200);
    const before = await json(port, '/health');
    expect(before).toMatchObject({ records: { concertation: 1, territory: expect.any(Number) } });
    expect(await first.stop()).toBe(0);

    const second = start(['--demo', '--data', folder, '--port', String(port)]);
    await second.says('Authorization: Bearer');
    expect(second.output()).toContain('déjà');
    expect(await json(port, '/health')).toMatchObject(before as object);
    expect(await second.stop()).toBe(0);
  }, 120_000);

  it('keeps the token to its owner, and writes only with it', async () => {
    const port = await freePort();
    const node = start(['--data', folder, '--port', String(port)]);
    await node.says('Authorization: Bearer');
    expect(statSync(join(folder, 'token')).mode & 0o777).toBe(0o600);
    const draft = { source: { title: 't', producer: 'p', licence: 'l' }, body: { commune: '62225' } };
    const post = (token: string) =>
      fetch(`http://127.0.0.1:${port}/v1/pcs`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
        body: JSON.stringify(draft),
      });
    expect((await post('')).status).toBe(401);
    expect((await post('wrong')).status).toBe(401);
    const secret = /Bearer (\S+)/.exec(node.output())?.[1] ?? '';
    expect((await post(secret)).status).toBe(201);
    expect(await node.stop()).toBe(0);
  }, 60_000);

  it('says that the port is taken, and which one to try', async () => {
    const { server, port } = await occupied();
    const node = start(['--data', folder, '--port', String(port)]);
    expect(await node.ended).toBe(3);
    expect(node.output()).toContain(`Le port ${port} est déjà pris`);
    expect(node.output()).toContain(`--port ${port + 1}`);
    server.close();
  }, 60_000);

  it('says that the folder cannot be written', async () => {
    writeFileSync(join(folder, 'file'), '');
    const node = start(['--data', join(folder, 'file', 'node'), '--lang', 'en']);
    expect(await node.ended).toBe(3);
    expect(node.output()).toContain('Cannot write to');
    expect(node.output()).not.toContain('    at ');
  }, 60_000);

  it('says that the store is damaged, and touches nothing of it', async () => {
    const file = join(folder, 'maillage.sqlite');
    writeFileSync(file, 'this is not a database, whatever its name says'.repeat(100));
    const before = statSync(file).mtimeMs;
    const node = start(['--data', folder]);
    expect(await node.ended).toBe(3);
    expect(node.output()).toContain("est abîmé ou n'est pas une base Maillage");
    expect(node.output()).not.toContain('    at ');
    expect(statSync(file).mtimeMs).toBe(before);
  }, 60_000);
});

type Started = {
  readonly output: () => string;
  readonly says: (text: string) => Promise<void>;
  readonly ended: Promise<number | null>;
  readonly stop: () => Promise<number | null>;
};

function start(args: readonly string[]): Started {
  const child: ChildProcessWithoutNullStreams = spawn(
    process.execPath,
    ['--conditions=@maillage/source', BIN, 'serve', ...args],
    { env: { PATH: process.env.PATH ?? '', LANG: 'fr_FR.UTF-8' } },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    output: () => output,
    ended,
    says: async (text) => {
      while (!output.includes(text)) {
        if (child.exitCode !== null) throw new Error(output);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

async function json(port: number, path: string): Promise<unknown> {
  return (await fetch(`http://127.0.0.1:${port}${path}`)).json();
}

function occupied(): Promise<{ server: Server; port: number }> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () =>
      resolve({ server, port: (server.address() as { port: number }).port }),
    );
  });
}

async function freePort(): Promise<number> {
  const { server, port } = await occupied();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
