import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it('writes, refuses the stale change and shows the directory without its phone', () => {
  const program = fileURLToPath(new URL('src/embed-a-node.ts', import.meta.url));
  const run = spawnSync(process.execPath, ['--conditions=@maillage/source', program], { encoding: 'utf8' });
  expect(run.stderr).toBe('');
  expect(run.stdout.trim().split('\n')).toEqual([
    'refusé : VersionConflict',
    'révision 2, révisé le 2026-05-01',
    'annuaire public : [{"function":"Directeur des opérations de secours"}]',
  ]);
});
