import { expect, it } from 'vitest';
import { baseName, isNamedAs } from './file-name.ts';

it.each([
  ['catnat_gaspar.csv', true],
  ['catnat_gaspar_2026-09-21.csv', true],
  ['gaspar/CATNAT_GASPAR.csv.gz', true],
  ['https://example.org/catnat_gaspar.csv?v=1', true],
  ['pprn_gaspar_2026-09-21.csv', false],
  ['catnat_gaspar.csv.bak', false],
])('%s is a catnat file: %s', (name, expected) => {
  expect(isNamedAs(name, ['catnat_gaspar*.csv'])).toBe(expected);
});

it('does not take a risk file of another name for ddrm_risq', () => {
  expect(isNamedAs('ddrm_risq_gaspar_2026-10-05.csv', ['risq_gaspar*.csv'])).toBe(false);
});

it('gives the last step of a path or an address', () => {
  expect(['/a/b.csv', 'C:\\a\\b.csv', 'https://x.org/a/b.csv?c=d', 'b.csv'].map(baseName)).toEqual(
    Array(4).fill('b.csv'),
  );
});
