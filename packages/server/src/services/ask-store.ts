import { Effect } from 'effect';
import { StoreUnavailable } from '../failures.ts';
import { StoreFault } from '../store/store.ts';

/** Asks the store: a fault of its own is a failure, anything else that it throws is a bug. */
export function askStore<A>(ask: () => Promise<A>): Effect.Effect<A, StoreUnavailable> {
  return Effect.tryPromise({
    try: ask,
    catch: (cause) => {
      if (cause instanceof StoreFault) return new StoreUnavailable({ fault: cause });
      throw cause;
    },
  });
}
