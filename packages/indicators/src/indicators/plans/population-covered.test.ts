import { describe, expect, it } from 'vitest';
import { evaluate } from '../../evaluate.ts';
import { type ExampleRecords, exampleCommunes, exampleDepartement } from '../../example-communes.ts';
import { populationCovered } from './population-covered.ts';

const on = '2026-11-21';
const inhabited = (commune: string): ExampleRecords => ({
  territory: [
    { level: 'commune', code: commune, name: commune, parents: [], population: { municipal: 1000 } },
  ],
});
const planned = (commune: string): ExampleRecords => ({ pcs: [{ commune, adoptedOn: '2024' }] });
const both = (commune: string): ExampleRecords => ({ ...inhabited(commune), ...planned(commune) });

describe('the share of the population covered', () => {
  it('is given without bounds when the population of a few communes is not known', () => {
    const found = evaluate(
      populationCovered,
      exampleDepartement(exampleCommunes([both, inhabited, planned])),
      on,
    );
    expect(found.value).toBe(0.5);
    expect(found.bounds).toBeUndefined();
    expect(found.missing.map(({ type }) => type)).toContain('territory');
  });

  it('is not given when the population of more than a third of communes is not known', () => {
    const found = evaluate(populationCovered, exampleDepartement(exampleCommunes([both, planned])), on);
    expect(found.value).toBeNull();
    expect(found.why).toBe('below-availability');
  });

  it('counts voluntary plans as well as compulsory ones', () => {
    const found = evaluate(populationCovered, exampleDepartement(exampleCommunes([both])), on);
    expect(found.value).toBe(1);
  });
});
