import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../testing.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'maillage-validate-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('maillage validate', () => {
  it('answers 0 for plans that hold, and says how many it read', async () => {
    const path = file(
      'ok.json',
      JSON.stringify([{ commune: '62225' }, { commune: '2A004', adoptedOn: '2019' }]),
    );
    const ran = await run(['validate', path, '--type', 'pcs']);
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('2 fiche(s) lue(s) : 2 valide(s)');
  });

  it('names the file, the place, what was found and what was expected', async () => {
    const path = file('bad.json', JSON.stringify([{ commune: '62225' }, { commune: '6222' }]));
    const ran = await run(['validate', path, '--type', 'pcs']);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain(`${path} · /1/commune`);
    expect(ran.out).toContain('trouvé « 6222 »');
    expect(ran.out).toContain('pcs/wrong-format');
  });

  it('gives the line in NDJSON, and goes on after a line that is not JSON', async () => {
    const path = file('lines.ndjson', '{"commune":"62225"}\n{"commune":\n\n{"commune":"1"}\n');
    const ran = await run(['validate', path, '--type', 'pcs', '--json']);
    const report = JSON.parse(ran.out);
    expect(report.documents).toBe(3);
    expect(report.issues.map((issue: { line: number; code: string }) => [issue.line, issue.code])).toEqual([
      [2, 'document/not-json'],
      [4, 'pcs/wrong-format'],
    ]);
  });

  it('reads a draft without being told its form, and a whole record without being told its type', async () => {
    const source = { title: 'Dossier', producer: 'Commune', licence: 'Licence Ouverte 2.0' };
    const draft = file('draft.json', JSON.stringify({ source, body: { commune: '62225' } }));
    expect((await run(['validate', draft, '--type', 'pcs'])).code).toBe(0);
    const whole = {
      id: 'http://localhost:8080/v1/pcs/a',
      type: 'pcs',
      version: '1.0',
      revision: 1,
      origin: 'http://localhost:8080',
      recordedAt: '2026-11-21T10:00:00Z',
      source,
      body: { commune: '62225' },
    };
    expect((await run(['validate', file('whole.json', JSON.stringify(whole))])).code).toBe(0);
  });

  it('says which types there are when a bare body tells none', async () => {
    const ran = await run(['validate', file('bare.json', '{"commune":"62225"}'), '--lang', 'en']);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('Give --type with one of');
    expect(ran.out).toContain('risk-prevention-plan');
  });

  it('names the rules that could not run: their silence is not approval', async () => {
    const ran = await run(['validate', file('short.json', '{"commune":"62225"}'), '--type', 'pcs', '--json']);
    expect(JSON.parse(ran.out).rulesNotRun).toMatchObject({ 'pcs/adopted-before-notified': 1 });
  });

  it('answers 3 for a file that is not there, 2 for none', async () => {
    expect(await run(['validate', join(folder, 'nowhere.json')])).toMatchObject({ code: 3 });
    expect(await run(['validate'])).toMatchObject({ code: 2 });
  });
});
