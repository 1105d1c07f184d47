import { UNIT_NAMES } from '@maillage/indicators';
import type { Language } from '@maillage/schemas';
import { formFor } from './count.ts';
import { formatNumber, formatShare } from './number.ts';

/** decimals of a measured value: a second one would say more than the sources know */
const DECIMALS = 1;

/**
 * A value with its unit. A share (unit "1") reads as a percentage; a unit that has no words here is written as declared;
 * an empty one is not written.
 *
 * @example
 * formatValue('fr', 0.5, '1') // => '50 %'
 * formatValue('fr', 3, 'years') // => '3 ans'
 */
export function formatValue(language: Language, value: number, unit: string): string {
  if (unit === '1') return formatShare(language, value);
  const words = unitOf(language, value, unit);
  const number = formatNumber(language, value, DECIMALS);
  return words === '' ? number : `${number}\u00a0${words}`;
}

/** The words of a unit beside a number: none for a share, whose sign is part of the number. */
export function unitOf(language: Language, value: number, unit: string): string {
  if (unit === '1') return '';
  const words = UNIT_NAMES[unit];
  return words ? formFor(language, value, words) : unit;
}

/**
 * Two values that bound a class, the unit said once.
 *
 * @example
 * formatRange('fr', 2, 4, 'communes') // => '2 – 4 communes'
 */
export function formatRange(language: Language, from: number, to: number, unit: string): string {
  const end = formatValue(language, to, unit);
  if (from === to) return end;
  const start = unit === '1' ? formatShare(language, from) : formatNumber(language, from, DECIMALS);
  return `${start} – ${end}`;
}
