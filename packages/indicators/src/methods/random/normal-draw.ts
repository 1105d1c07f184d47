import { normalQuantile } from '../special/normal.ts';
import type { Random } from './random.ts';

/** Cells of equal chance; the middle of each is a number that a double holds exactly. */
const CELLS = 2 ** 52;

/**
 * A number drawn from the standard normal law, by inversion: one uniform number for one draw.
 *
 * Φ⁻¹((⌊2⁵²u⌋ + ½)/2⁵²)
 *
 * @param random  the source of words; two words are drawn from it
 * @returns       a finite number, |z| < 8.3
 * @source  Devroye, Non-Uniform Random Variate Generation (1986), § II.2
 * @example
 * Math.abs(normalDraw(createRandom(1))) < 9 // => true
 */
export function normalDraw(random: Random): number {
  return normalQuantile((Math.floor(random.uniform() * CELLS) + 0.5) / CELLS);
}
