import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Files that serve other methods and are no method themselves. */
const INNER = [
  'aggregate/mean-and-spread.ts',
  'crosswalk/by-code.ts',
  'diversity/community.ts',
  'impute/imputable.ts',
  'inequality/holdings.ts',
  'network/ends-of-arcs.ts',
  'network/hop-paths.ts',
  'network/length-paths.ts',
  'network/nearest-queue.ts',
  'normalise/known-count.ts',
  'representation/profile.ts',
  'sensitivity/sobol-directions.ts',
  'spatial/segment-grid.ts',
  'spatial/shared-boundary.ts',
  'special/deviance.ts',
  'trend/detrended.ts',
  'trend/pairwise-slopes.ts',
];

it('lets every method out: add the missing line to methods/index.ts', () => {
  const here = new URL('.', import.meta.url);
  const door = readFileSync(new URL('index.ts', here), 'utf8');
  const files = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file.includes('/'),
  );
  expect(files.filter((file) => !INNER.includes(file) && !door.includes(`'./${file}'`))).toEqual([]);
});
