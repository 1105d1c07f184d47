import { expect, it } from 'vitest';
import { expandIri } from './iri.ts';

it('expands a term whose vocabulary is declared, and no other', () => {
  expect(expandIri('dct:title')).toBe('http://purl.org/dc/terms/title');
  expect(expandIri('schema:Event')).toBe('https://schema.org/Event');
  expect(expandIri('foaf:name')).toBeUndefined();
  expect(expandIri('constructor:x')).toBeUndefined();
});
