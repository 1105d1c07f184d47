import type { z } from 'zod';
import { code } from './code.ts';

/**
 * INSEE code of a commune: five characters, two of them the département (`2A`, `2B` in Corsica, `97x`, `98x` overseas).
 * Always text: `01001` is not the number 1001. A code lives in time; keep the date of what uses it.
 *
 * @source INSEE, code officiel géographique
 */
export const communeCode = code('CommuneCode', {
  name: 'commune',
  label: { fr: 'code INSEE de commune', en: 'INSEE commune code' },
  expected: {
    fr: 'un code INSEE à cinq caractères, par exemple 62225, 01004 ou 2A004',
    en: 'a five-character INSEE code, for instance 62225, 01004 or 2A004',
  },
  examples: ['62225', '01004', '2A004', '97411'],
  pattern: /^(?:0[1-9]|[1-8]\d|9[0-58]|2[AB]|97)\d{3}$/,
});
export type CommuneCode = z.infer<typeof communeCode>;

/** Is this text written as a commune code? It may still name no commune. */
export function isCommuneCode(value: unknown): value is CommuneCode {
  return communeCode.safeParse(value).success;
}

/**
 * The commune code in a text or a number that lost its zero (`1004` → `01004`), or undefined.
 *
 * @example
 * toCommuneCode('1004') // => '01004'
 * toCommuneCode('2a004') // => '2A004'
 */
export function toCommuneCode(given: string | number): CommuneCode | undefined {
  const text = String(given).trim().toUpperCase();
  const padded = /^\d{4}$/.test(text) ? `0${text}` : text;
  return isCommuneCode(padded) ? padded : undefined;
}

/** The département whose number opens the code; overseas it has three characters (`97411` → `974`). */
export function departementOf(commune: string): string {
  return commune.startsWith('97') || commune.startsWith('98') ? commune.slice(0, 3) : commune.slice(0, 2);
}
