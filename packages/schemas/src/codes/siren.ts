import type { z } from 'zod';
import { code } from './code.ts';

/** SIREN: nine digits, the last one a Luhn check digit. The code of an EPCI is its SIREN. */
export const siren = code('Siren', {
  name: 'siren',
  label: { fr: 'numéro SIREN', en: 'SIREN number' },
  expected: {
    fr: 'neuf chiffres dont la clé de Luhn est juste, par exemple 200069037',
    en: 'nine digits with a right Luhn check digit, for instance 200069037',
  },
  examples: ['200069037', '245900758'],
  pattern: /^\d{9}$/,
});
export type Siren = z.infer<typeof siren>;

/** SIRET: the SIREN of the body and five digits for the place. */
export const siret = code('Siret', {
  name: 'siret',
  label: { fr: 'numéro SIRET', en: 'SIRET number' },
  expected: {
    fr: 'quatorze chiffres, par exemple 21620225500012',
    en: 'fourteen digits, for instance 21620225500012',
  },
  examples: ['21620225500012'],
  pattern: /^\d{14}$/,
});
export type Siret = z.infer<typeof siret>;

/**
 * Does the Luhn check digit of a SIREN or SIRET hold?
 * La Poste (SIREN 356000000) is the known exception for SIRETs: the sum of its digits is a multiple of five.
 */
export function hasLuhnKey(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const doubled = Number(digit) * (i % 2 === 0 ? 1 : 2);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  if (sum % 10 === 0) return true;
  return digits.length === 14 && digits.startsWith('356000000') && plainSum(digits) % 5 === 0;
}

function plainSum(digits: string): number {
  return [...digits].reduce((total, digit) => total + Number(digit), 0);
}
