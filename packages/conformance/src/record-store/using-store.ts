import type { RecordStore } from '@maillage/server';
import { afterEach, beforeEach } from 'vitest';

/** Opens a store that nothing has been written to. */
export type OpenStore = () => RecordStore | Promise<RecordStore>;

/** Gives each test of the block around it a store of its own, closed after it. */
export function usingStore(open: OpenStore): () => RecordStore {
  let store: RecordStore;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(async () => {
    await store.close();
  });
  return () => store;
}
