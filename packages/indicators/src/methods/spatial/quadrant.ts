/** What a unit is among its neighbours: high or low, among high or low ones. */
export type Quadrant = 'high-high' | 'low-low' | 'high-low' | 'low-high';

/** Whether a unit and the mean of its neighbours lie above or below the mean; at the mean counts as below. */
export function quadrantOf(own: number, lag: number): Quadrant {
  return `${own > 0 ? 'high' : 'low'}-${lag > 0 ? 'high' : 'low'}`;
}
