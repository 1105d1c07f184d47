/** What a unit is among its neighbours: high or low, among high or low ones. */
export type Quadrant = 'high-high' | 'low-low' | 'high-low' | 'low-high';

/**
 * Whether a unit and the mean of its neighbours lie above or below the mean; at the mean counts as below.
 *
 * spdep holds the lag against the mean of lags instead: a unit near the middle may then change quadrant.
 *
 * @param own  the unit's deviation from the mean
 * @param lag  the weighted mean of its neighbours' deviations
 * @source  Anselin (1995), as in esda
 * @example
 * quadrantOf(2, -1) // => 'high-low'
 */
export function quadrantOf(own: number, lag: number): Quadrant {
  return `${own > 0 ? 'high' : 'low'}-${lag > 0 ? 'high' : 'low'}`;
}
