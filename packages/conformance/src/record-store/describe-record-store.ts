import { describe } from 'vitest';
import { describeBatches } from './batches.ts';
import { describeBulk } from './bulk.ts';
import { describeFilters } from './filters.ts';
import { describeHistory } from './history.ts';
import { describeHostileInput } from './hostile-input.ts';
import { describeLogs } from './logs.ts';
import { describeModel } from './model.ts';
import { describePages } from './pages.ts';
import { describeProjections } from './projections.ts';
import { describeSearch } from './search.ts';
import { describeTerritories } from './territories.ts';
import type { OpenStore } from './using-store.ts';
import { describeWrites } from './writes.ts';

/**
 * What every store of records owes, whatever its engine; to be called in a test file of whoever makes one.
 *
 * @param name  what the store is called in the results
 * @param open  opens a store that nothing has been written to; it is closed after each test
 *
 * @example
 * describeRecordStore('memory', () => createStoreFrom({ kind: 'memory', node: 'https://example.org' }))
 */
export function describeRecordStore(name: string, open: OpenStore): void {
  describe(`${name} store`, () => {
    describeWrites(open);
    describeBatches(open);
    describeBulk(open);
    describePages(open);
    describeFilters(open);
    describeTerritories(open);
    describeSearch(open);
    describeHistory(open);
    describeLogs(open);
    describeProjections(open);
    describeHostileInput(open);
    describeModel(open);
  });
}
