import { describe, expect, it } from 'vitest';
import { acceptedMedia } from './accept.ts';
import { preferredLanguage } from './language.ts';

const BOTH = ['application/json', 'application/geo+json'];

describe('acceptedMedia', () => {
  it.each([
    [null, 'application/json'],
    ['', 'application/json'],
    ['*/*', 'application/json'],
    ['application/geo+json', 'application/geo+json'],
    ['application/*', 'application/json'],
    ['text/html,application/xhtml+xml,*/*;q=0.8', 'application/json'],
    ['application/json;q=0.2, application/geo+json;q=0.9', 'application/geo+json'],
    ['*/*;q=0.5, application/geo+json', 'application/geo+json'],
    ['application/json;q=0, */*', 'application/geo+json'],
    ['APPLICATION/GEO+JSON', 'application/geo+json'],
    ['text/csv', undefined],
    ['application/json;q=0', undefined],
    ['application/json;q=deux', undefined],
  ])('answers %s with %s', (header, media) => {
    expect(acceptedMedia(header, BOTH)).toBe(media);
  });
});

describe('preferredLanguage', () => {
  it.each([
    [null, 'fr'],
    ['', 'fr'],
    ['en', 'en'],
    ['en-GB,en;q=0.9,fr;q=0.4', 'en'],
    ['fr-FR,fr;q=0.9,en;q=0.8', 'fr'],
    ['de, en;q=0.5', 'en'],
    ['de', 'fr'],
    ['*', 'fr'],
    ['en;q=0', 'fr'],
    ['EN', 'en'],
  ] as const)('answers %s in %s', (header, language) => {
    expect(preferredLanguage(header, 'fr')).toBe(language);
  });
});
