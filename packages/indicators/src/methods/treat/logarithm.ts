import { type Column, known, mapKnown, withhold } from '../column.ts';
import { range } from '../statistics/range.ts';
import { skewness } from '../statistics/skewness.ts';

/**
 * Which logarithm: how far it is shifted from the least value, and how strongly it bends.
 *
 * - 'offset': ln(x − min + 0.01·(max − min)), the COIN tool's: the shift follows the range
 * - 'mirrored': the same, turned when the tail is on the left: −ln(max + 0.01·(max − min) − x)
 * - 'one': ln(x − min + 1), for counts
 * - 'gii': ln((max − 1)(x − min)/(max − min) + 1), of the Global Innovation Index
 */
export type Logarithm = 'offset' | 'mirrored' | 'one' | 'gii';

/** Share of the range by which 'offset' keeps clear of ln 0 — JRC COIN tool */
const OFFSET_SHARE = 0.01;

/**
 * Logarithm of a long-tailed quantity: brings in the tail without touching the order.
 *
 * @param x       n cells (any unit)
 * @param method  which of the four
 * @returns       n cells, in the same order; 'zero-variance' when all are the same, 'not-applicable' for 'gii' with max ≤ 0
 * @source  COINr log_CT, log_CT_plus, log_CT_orig; GII 2022, appendix I. COINr 1.1.14 log_GII returns its input unchanged
 * @example
 * cells(logarithm(column([0, Math.E - 1]), 'one')) // => [0, 1]
 */
export function logarithm(x: Column, method: Logarithm): Column {
  const ends = range(known(x));
  if (ends === null || ends.min === ends.max) return withhold(x, 'zero-variance');
  const { min, max } = ends;
  const offset = OFFSET_SHARE * (max - min);
  if (method === 'one') return mapKnown(x, (value) => Math.log(value - min + 1));
  if (method === 'gii') {
    if (max <= 0) return withhold(x, 'not-applicable');
    return mapKnown(x, (value) => Math.log(((max - 1) * (value - min)) / (max - min) + 1));
  }
  const isLeft = method === 'mirrored' && (skewness(known(x)) ?? 0) < 0;
  return mapKnown(x, (value) => (isLeft ? -Math.log(max + offset - value) : Math.log(value - min + offset)));
}
