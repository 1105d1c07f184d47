import { describe, expect, it } from 'vitest';
import { legalParameters } from '../law/parameters/index.ts';
import { legalRules } from '../law/rules/index.ts';
import { toLegalCatalogue } from './to-legal-catalogue.ts';

describe('the catalogue of the law', () => {
  const catalogue = toLegalCatalogue();

  it('is plain data: what is written is what is read', () => {
    expect(JSON.parse(JSON.stringify(catalogue))).toEqual(catalogue);
  });

  it('lists every rule and every parameter', () => {
    expect(catalogue.rules.map(({ id }) => id)).toEqual(legalRules.map(({ id }) => id));
    expect(catalogue.parameters).toEqual(legalParameters);
  });

  it('gives the cases of the rules that say whether a duty exists, and of no other', () => {
    const withCases = catalogue.rules.filter(({ cases }) => cases !== undefined).map(({ id }) => id);
    expect(withCases).toEqual(['PCS-01', 'DIC-01', 'PIC-01']);
  });
});
