import { senSlope } from './sen-slope.ts';
import { knownPart, type Series } from './series.ts';

/**
 * The known figures of a series less their Sen trend, as the corrections for autocorrelation need them.
 *
 * x_i − slope × (i + 1), i the place among the known figures
 *
 * @returns the residues and the slope; null with fewer than 2 figures
 * @source  Yue & Wang (2004)
 * @example
 * detrended([1, 3, 5]).slope // => 2
 */
export function detrended(x: Series): { readonly residues: Float64Array; readonly slope: number } | null {
  const trend = senSlope(x, 0.95);
  if (!('slope' in trend)) return null;
  return { residues: knownPart(x).x.map((value, i) => value - trend.slope * (i + 1)), slope: trend.slope };
}
