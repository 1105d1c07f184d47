import { createMemoryStore } from './memory/memory-store.ts';
import { openSqliteStore, type SqliteOptions } from './sqlite/sqlite-store.ts';
import type { RecordStore } from './store.ts';
import type { StoreOptions } from './store-options.ts';

/** Where to keep records: in memory, gone with the process, or in a file. */
export type StoreConfig =
  | ({ readonly kind: 'memory' } & StoreOptions)
  | ({ readonly kind: 'sqlite' } & SqliteOptions);

/**
 * The store that a configuration asks for.
 *
 * @throws StoreFault  when the file cannot be opened: its `text` is what to show
 */
export function createStoreFrom(config: StoreConfig): RecordStore {
  return config.kind === 'memory' ? createMemoryStore(config) : openSqliteStore(config);
}
