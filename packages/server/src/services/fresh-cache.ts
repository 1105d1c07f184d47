import type { Projection } from '@maillage/schemas';
import { Effect } from 'effect';
import type { StoreUnavailable } from '../failures.ts';
import type { RecordStore } from '../store/store.ts';
import { askStore } from './ask-store.ts';
import { BoundedCache } from './bounded-cache.ts';

/** Something to compute, what to call it, and how heavy what comes out is. */
export type ToCompute<V, E, R> = {
  readonly key: string;
  readonly projection: Projection;
  readonly compute: Effect.Effect<V, E, R>;
  readonly weigh: (value: V) => number;
};

/**
 * Remembers what was computed as long as nothing was written: the head of the log tells. What was computed from a state
 * that changed meanwhile is given once and not kept.
 *
 * @param limit  total weight kept, for each projection
 */
export function freshCache<V>(store: RecordStore, limit: number) {
  const caches = { public: new BoundedCache<V>(limit), full: new BoundedCache<V>(limit) };
  const heads = { public: '', full: '' };

  const headOf = (projection: Projection) =>
    askStore(() => store.head(projection)).pipe(Effect.map(({ epoch, seq }) => `${epoch}/${seq}`));

  return <E, R>({
    key,
    projection,
    compute,
    weigh,
  }: ToCompute<V, E, R>): Effect.Effect<V, E | StoreUnavailable, R> =>
    Effect.gen(function* () {
      const before = yield* headOf(projection);
      const cache = caches[projection];
      if (heads[projection] !== before) {
        cache.clear();
        heads[projection] = before;
      }
      const known = cache.get(key);
      if (known !== undefined) return known;
      const value = yield* compute;
      if ((yield* headOf(projection)) === before && heads[projection] === before) {
        cache.set(key, value, weigh(value));
      }
      return value;
    });
}
