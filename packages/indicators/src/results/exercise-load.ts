import { findLegalParameter } from '../facts/legal-parameter.ts';

/**
 * Exercises that a year must hold for every plan to have one in its period.
 *
 * plans / period
 *
 * @param plans  plans that owe an exercise, PCS and PICS
 * @param on     the day whose period applies (CSI L731-3: 5 years since 2021)
 * @returns      exercises a year
 * @example
 * exerciseLoad(21_057 + 1_125, '2026-11-21') / 100 // => 44.364, the exercises a year of a mean département
 */
export function exerciseLoad(plans: number, on: string): number {
  return plans / findLegalParameter('plan-exercise-period', on);
}
