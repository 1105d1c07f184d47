import { type Comparison, compareFigures } from './compare-figures.ts';
import type { Adapter, Vector } from './vector.ts';

/**
 * Our methods on the inputs of a vector, beside its figures.
 *
 * @param adapter  which methods, and how
 * @param read     gives a vector by its id
 * @returns        what was compared, the largest error, and where ours is wrong
 */
export function runVector(adapter: Adapter, read: (id: string) => Vector): Comparison {
  const vector = read(adapter.id);
  return compareFigures(vector, adapter.compute(vector, read), Object.keys(adapter.apart ?? {}));
}
