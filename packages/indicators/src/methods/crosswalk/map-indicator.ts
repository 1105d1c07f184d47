import { type Measure, unmeasured } from '../measure.ts';
import { convertUnit, type Unit } from './convert-unit.ts';

/**
 * How a local indicator relates to a common concept.
 *
 * - `relation`  'exact' the same thing · 'broader', 'narrower' the local one covers more, or less · 'none'
 * - `confidence`  0–1, who mapped was how sure
 * - `on`  day of the mapping (YYYY-MM-DD)
 */
export type IndicatorMapping = {
  readonly local: string;
  readonly concept: string;
  readonly relation: 'exact' | 'broader' | 'narrower' | 'none';
  readonly localUnit: Unit;
  readonly commonUnit: Unit;
  readonly confidence: number;
  readonly on: string;
};

/**
 * Says a local figure as one of the common concept.
 *
 * @param least  relation accepted: 'exact' alone, or 'close' to let broader and narrower through, as bounds at best
 * @returns      the figure in the common unit; not applicable when the relation is not accepted
 * @throws RangeError  if the units do not measure the same thing
 * @source  SKOS mapping properties (W3C, 2009); indicators.md § 9
 * @example
 * mapIndicator(50, { local: 'tx', concept: 'rate', relation: 'exact', localUnit: { dimension: 'share', factor: 0.01, offset: 0 }, commonUnit: { dimension: 'share', factor: 1, offset: 0 }, confidence: 1, on: '2026-01-01' }, 'exact') // => 0.5
 */
export function mapIndicator(x: number, mapping: IndicatorMapping, least: 'exact' | 'close'): Measure {
  const accepted = mapping.relation === 'exact' || (least === 'close' && mapping.relation !== 'none');
  return accepted ? convertUnit(x, mapping.localUnit, mapping.commonUnit) : unmeasured('not-applicable');
}
