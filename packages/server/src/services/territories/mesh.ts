import { type TerritoryRef, toTerritoryKey } from '@maillage/schemas';
import { Effect } from 'effect';
import { type StoreUnavailable, TerritoryNotFound } from '../../failures.ts';
import type { RecordStore } from '../../store/store.ts';
import { askStore } from '../ask-store.ts';
import { freshCache } from '../fresh-cache.ts';
import { describes, standingOne, TERRITORY, type TerritoryEnvelope } from './standing-territory.ts';
import { readRecord, type StoredRecord } from './stored-record.ts';
import type { View } from './view.ts';

/** A territory that the node knows, with the text of its record. */
export type KnownTerritory = StoredRecord & { readonly envelope: TerritoryEnvelope };

/** records of one territory: as many as the times its code changed meaning */
const RECORDS_OF_ONE = 50;

/** territories whose record is kept at hand */
const KEPT = 5000;

/** The administrative mesh, one territory at a time. `nameOf` gives the code of a territory that the node does not know. */
export type Mesh = {
  readonly find: (
    territory: TerritoryRef,
    view: View,
  ) => Effect.Effect<KnownTerritory, TerritoryNotFound | StoreUnavailable>;
  readonly nameOf: (territory: TerritoryRef, view: View) => Effect.Effect<string, StoreUnavailable>;
};

export function createMesh(store: RecordStore): Mesh {
  const remember = freshCache<KnownTerritory>(store, KEPT);

  const read = Effect.fnUntraced(function* (territory: TerritoryRef, { on, projection }: View) {
    const stored = yield* askStore(() =>
      store.list({ type: TERRITORY, projection, territory, limit: RECORDS_OF_ONE }),
    );
    const candidates = stored
      .map((one) => readRecord({ ...one, type: TERRITORY }))
      .filter((one): one is KnownTerritory => describes(one.envelope, territory));
    const found = standingOne(candidates, on);
    return found ?? (yield* new TerritoryNotFound({ territory: toTerritoryKey(territory) }));
  });

  const find: Mesh['find'] = (territory, view) =>
    remember({
      key: `${toTerritoryKey(territory)} ${view.on}`,
      projection: view.projection,
      compute: read(territory, view),
      weigh: () => 1,
    });

  return {
    find,
    nameOf: (territory, view) =>
      find(territory, view).pipe(
        Effect.map(({ envelope }) => envelope.body.name),
        Effect.catchTag('TerritoryNotFound', () => Effect.succeed(territory.code)),
      ),
  };
}
