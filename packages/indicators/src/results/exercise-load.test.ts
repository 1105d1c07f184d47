import { expect, it } from 'vitest';
import { exerciseLoad } from './exercise-load.ts';

it('asks 44.36 exercises a year of a mean département for the plans counted in 2022', () => {
  // 21 057 PCS and 1 125 PICS over 100 départements and five years: fire officers' union, 2023
  expect(exerciseLoad(21_057 + 1_125, '2026-11-21') / 100).toBeCloseTo(44.364, 12);
});
