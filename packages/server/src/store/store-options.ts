/**
 * What every engine is told.
 *
 * - `node`: base address of the node, written in each entry of the logs; kept from the day a store is made
 * - `now`: gives the current instant, RFC 3339; the system's clock unless told
 */
export type StoreOptions = {
  readonly node: string;
  readonly now?: () => string;
};
