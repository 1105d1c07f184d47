import { describe, expect, it } from 'vitest';
import { evaluate } from '../../evaluate.ts';
import {
  covering,
  type ExampleRecords,
  exampleCommunes,
  exampleDepartement,
  nothing,
} from '../../example-communes.ts';
import { reportingQuality } from './reporting-quality.ts';

const REGISTERS = [covering('tim', { exhaustive: false }), covering('dicrim', { exhaustive: false })];
const informed = (commune: string): ExampleRecords => ({ tim: [{ commune }] });
const answered = (commune: string): ExampleRecords => ({ tim: [{ commune }], dicrim: [{ commune }] });

/** A département with as many communes informed, answering, and in all, as GASPAR knows. */
function departement(answering: number, informedOnes: number, all: number) {
  return exampleDepartement(
    exampleCommunes(
      Array.from({ length: all }, (_, i) =>
        i < answering ? answered : i < informedOnes ? informed : nothing,
      ),
      REGISTERS,
    ),
  );
}

describe('the reporting quality of a département', () => {
  // counts of GASPAR dicrim and tim, March 2024; communes of the COG of 2026
  it.each([
    ['Pas-de-Calais', 15, 221, 887],
    ['Alpes-Maritimes', 161, 163, 163],
  ])('%s: %i DICRIM for %i communes informed', (_, dicrim, tim, all) => {
    const found = evaluate(reportingQuality, departement(dicrim, tim, all), '2026-11-21');
    expect(found.value).toBe(dicrim / tim);
    expect(found.parts).toEqual({ dicrim, tim, communes: all });
  });
});
