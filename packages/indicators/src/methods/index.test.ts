import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Files that serve other methods and are no method themselves. */
const INNER = [
  'aggregate/mean-and-spread.ts',
  'impute/imputable.ts',
  'normalise/known-count.ts',
  'sensitivity/sobol-directions.ts',
  'special/deviance.ts',
];

it('lets every method out: add the missing line to methods/index.ts', () => {
  const here = new URL('.', import.meta.url);
  const door = readFileSync(new URL('index.ts', here), 'utf8');
  const files = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file.includes('/'),
  );
  expect(files.filter((file) => !INNER.includes(file) && !door.includes(`'./${file}'`))).toEqual([]);
});
