import type { Indicator } from '../define-indicator.ts';
import { indicators } from '../indicators/index.ts';

/** An indicator without the code that computes it; its examples are worked cases that any implementation can replay. */
export type IndicatorEntry = Omit<Indicator, 'formula'>;

/** Every indicator, in the order of the registry, as plain data. */
export function toIndicatorCatalogue(registry: readonly Indicator[] = indicators): readonly IndicatorEntry[] {
  return registry.map(({ formula: _, ...entry }) => entry);
}
