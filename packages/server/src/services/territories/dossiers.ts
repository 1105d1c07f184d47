import type { Records } from '@maillage/contract';
import { type Dossier, type TerritoryLevel, type TerritoryRef, toTerritoryKey } from '@maillage/schemas';
import { Effect } from 'effect';
import type { StoreUnavailable, TerritoryNotFound } from '../../failures.ts';
import type { RecordStore } from '../../store/store.ts';
import { askStore } from '../ask-store.ts';
import { freshCache } from '../fresh-cache.ts';
import type { Datasets } from './datasets.ts';
import type { Mesh } from './mesh.ts';
import { readPiles } from './piles.ts';
import { standing, toDossier } from './to-dossier.ts';
import type { View } from './view.ts';

/** What the rules and the indicators read: one territory, or all those of a level inside another. */
export type Dossiers = {
  readonly of: (
    territory: TerritoryRef,
    view: View,
  ) => Effect.Effect<Dossier, TerritoryNotFound | StoreUnavailable>;
  readonly within: (
    territory: TerritoryRef,
    level: TerritoryLevel,
    view: View,
  ) => Effect.Effect<readonly Dossier[], TerritoryNotFound | StoreUnavailable>;
};

/** dossiers kept at hand: the communes of a few large départements */
const KEPT = 6000;

export function createDossiers(
  records: Records,
  store: RecordStore,
  mesh: Mesh,
  datasets: Datasets,
): Dossiers {
  const remember = freshCache<readonly Dossier[]>(store, KEPT);
  const pilesOf = readPiles(records, store);

  const inside = (territory: TerritoryRef, level: TerritoryLevel) =>
    territory.level === level
      ? Effect.succeed<readonly TerritoryRef[]>([territory])
      : askStore(() => store.members(territory, level));

  /** Dossiers of the territories that stand on their own that day, without their members. */
  const build = Effect.fnUntraced(function* (territories: readonly TerritoryRef[], view: View) {
    const piles = yield* pilesOf(territories, view.projection);
    const loaded = yield* datasets(view.projection);
    return territories.flatMap((about) => {
      const pile = piles.get(toTerritoryKey(about)) ?? [];
      const own = standing(about, pile, view.on);
      return own ? [toDossier(own, pile, loaded)] : [];
    });
  });

  /** The communes inside each of these, built once even when several of them share some. */
  const withMembers = Effect.fnUntraced(function* (dossiers: readonly Dossier[], view: View) {
    const members = yield* Effect.forEach(dossiers, ({ about }) => inside(about, 'commune'));
    const unique = new Map(members.flat().map((one) => [toTerritoryKey(one), one]));
    const communes = yield* build([...unique.values()], view);
    const found = new Map(communes.map((commune) => [toTerritoryKey(commune.about), commune]));
    return dossiers.map((dossier, i) => ({
      ...dossier,
      members: (members[i] ?? []).flatMap((one) => found.get(toTerritoryKey(one)) ?? []),
    }));
  });

  const complete = (dossiers: readonly Dossier[], level: TerritoryLevel, view: View) =>
    level === 'commune' ? Effect.succeed(dossiers) : withMembers(dossiers, view);

  const one = Effect.fnUntraced(function* (territory: TerritoryRef, view: View) {
    const { envelope } = yield* mesh.find(territory, view);
    const pile = (yield* pilesOf([territory], view.projection)).get(toTerritoryKey(territory)) ?? [];
    const dossier = toDossier(envelope, pile, yield* datasets(view.projection));
    return yield* complete([dossier], territory.level, view);
  });

  const many = Effect.fnUntraced(function* (territory: TerritoryRef, level: TerritoryLevel, view: View) {
    yield* mesh.find(territory, view);
    return yield* complete(yield* build(yield* inside(territory, level), view), level, view);
  });

  return {
    of: (territory, view) =>
      remember({
        key: `${toTerritoryKey(territory)} ${view.on}`,
        projection: view.projection,
        compute: one(territory, view),
        weigh: weightOf,
      }).pipe(Effect.map((dossiers) => dossiers[0] as Dossier)),
    within: (territory, level, view) =>
      remember({
        key: `${toTerritoryKey(territory)}/${level} ${view.on}`,
        projection: view.projection,
        compute: many(territory, level, view),
        weigh: weightOf,
      }),
  };
}

function weightOf(dossiers: readonly Dossier[]): number {
  return dossiers.reduce((sum, dossier) => sum + 1 + dossier.members.length, 1);
}
