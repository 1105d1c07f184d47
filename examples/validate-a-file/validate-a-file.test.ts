import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it('names the three faults of the second plan and the doubt on the third, and exits 1', () => {
  const cwd = fileURLToPath(new URL('src/', import.meta.url));
  const run = spawnSync(
    process.execPath,
    ['--conditions=@maillage/source', 'validate-a-file.ts', 'plans.json'],
    {
      cwd,
      encoding: 'utf8',
    },
  );
  expect(run.stderr).toBe('');
  expect(run.stdout.split('\n').map((line) => line.split(':')[0])).toEqual([
    'plans.json/1/commune',
    'plans.json/1/adoptedBy',
    'plans.json/1/adoptedOn',
    'plans.json/2/adoptedOn',
    '3 plans lus, 1 à corriger.',
    '',
  ]);
  expect(run.status).toBe(1);
});
