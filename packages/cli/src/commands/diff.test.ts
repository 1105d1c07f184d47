import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../testing.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'maillage-diff-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('maillage diff', () => {
  const before = 'commune;adoptedOn\n62225;2019\n62226;2020\n62227;2021\n';

  it('pairs the plans of two deliveries by their commune, whatever the formats', async () => {
    const after = JSON.stringify([
      { commune: '62225', adoptedOn: '2019' },
      { commune: '62226', adoptedOn: '2020-05' },
      { commune: '62228' },
    ]);
    const ran = await run(['diff', file('a.csv', before), file('b.json', after), '--type', 'pcs', '--json']);
    expect(ran.code).toBe(1);
    expect(JSON.parse(ran.out)).toEqual({
      added: ['pcs 62228'],
      removed: ['pcs 62227'],
      changed: [
        { key: 'pcs 62226', differences: [{ pointer: '/adoptedOn', before: '2020', after: '2020-05' }] },
      ],
      same: 1,
    });
  });

  it('answers 0 when nothing changed, 2 without two files', async () => {
    const ran = await run([
      'diff',
      file('a.csv', before),
      file('c.csv', before.replaceAll(';', ',')),
      '--type',
      'pcs',
    ]);
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.out).toContain('3 inchangée(s)');
    expect(await run(['diff', 'a.csv'])).toMatchObject({ code: 2 });
  });
});
