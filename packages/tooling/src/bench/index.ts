import { footprint } from './footprint.ts';
import { importBench } from './import.ts';
import { benchNode } from './node.ts';
import type { Row } from './row.ts';
import { benchStore } from './store.ts';
import { benchValidate } from './validate.ts';

/** The benches, by the name given to `pnpm bench`. */
export const benches: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  footprint,
  import: importBench,
  node: benchNode,
  store: benchStore,
  validate: benchValidate,
};
