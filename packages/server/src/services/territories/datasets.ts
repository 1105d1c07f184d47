import {
  type Dataset,
  type EnvelopeOf,
  type Projection,
  type TerritoryRef,
  toTerritoryKey,
} from '@maillage/schemas';
import type { Effect } from 'effect';
import type { StoreUnavailable } from '../../failures.ts';
import type { RecordStore } from '../../store/store.ts';
import { askStore } from '../ask-store.ts';
import { freshCache } from '../fresh-cache.ts';
import { readRecord, type StoredRecord } from './stored-record.ts';

/** The record type that says what was loaded. */
export const DATASET = 'dataset';

/** What the node has loaded, with the text of each record. */
export type LoadedDataset = StoredRecord & { readonly envelope: EnvelopeOf<'dataset', Dataset> };

/** data sets of one read; a node has a few dozen */
const PAGE = 1000;

export type Datasets = (projection: Projection) => Effect.Effect<readonly LoadedDataset[], StoreUnavailable>;

/** Reads every data set once for each state of the store. */
export function createDatasets(store: RecordStore): Datasets {
  const remember = freshCache<readonly LoadedDataset[]>(store, 1);
  return (projection) =>
    remember({
      key: DATASET,
      projection,
      compute: askStore(() => readAll(store, projection)),
      weigh: () => 1,
    });
}

async function readAll(store: RecordStore, projection: Projection): Promise<readonly LoadedDataset[]> {
  const all: LoadedDataset[] = [];
  let after: string | undefined;
  do {
    const page = await store.list({ type: DATASET, projection, limit: PAGE, ...(after && { after }) });
    all.push(...page.map((one) => readRecord({ ...one, type: DATASET }) as LoadedDataset));
    after = page.length === PAGE ? page.at(-1)?.id : undefined;
  } while (after !== undefined);
  return all;
}

const FRANCE: TerritoryRef = { level: 'country', code: 'FR' };

/** The data sets that say something of a territory, or of one that it lies in. */
export function datasetsAbout(
  datasets: readonly LoadedDataset[],
  about: TerritoryRef,
  parents: readonly TerritoryRef[],
): readonly LoadedDataset[] {
  const places = new Set([about, ...parents, FRANCE].map(toTerritoryKey));
  return datasets.filter(({ envelope }) =>
    envelope.body.covers.some((cover) =>
      cover.territories.some((territory) => places.has(toTerritoryKey(territory as TerritoryRef))),
    ),
  );
}
