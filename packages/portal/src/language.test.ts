import { expect, it } from 'vitest';
import { preferredLanguage } from './language.ts';

it.each([
  [undefined, 'fr'],
  ['', 'fr'],
  ['en', 'en'],
  ['en-GB,en;q=0.9,fr;q=0.8', 'en'],
  ['fr-CA, en;q=0.9', 'fr'],
  ['de, en-GB;q=0.8, fr;q=0.3', 'en'],
  ['en;q=0.2, fr;q=0.7', 'fr'],
  ['en;q=0, de', 'fr'],
  ['*', 'fr'],
])('reads %j as %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language);
});
