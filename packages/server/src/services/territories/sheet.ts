import type { NamedTerritory } from '@maillage/contract';
import type { TerritoryRef } from '@maillage/schemas';
import { Effect } from 'effect';
import type { StoreUnavailable, TerritoryNotFound } from '../../failures.ts';
import type { RecordStore } from '../../store/store.ts';
import { askStore } from '../ask-store.ts';
import { countMembers, type MemberCounts } from './count-members.ts';
import { DATASET, type Datasets, datasetsAbout } from './datasets.ts';
import type { KnownTerritory, Mesh } from './mesh.ts';
import type { View } from './view.ts';

/** Writes the sheet of a territory: its records are joined as they are stored, never read and written again. */
export type SheetWriter = (
  territory: TerritoryRef,
  view: View,
) => Effect.Effect<string, TerritoryNotFound | StoreUnavailable>;

export function createSheetWriter(store: RecordStore, mesh: Mesh, datasets: Datasets): SheetWriter {
  return Effect.fnUntraced(function* (territory, view) {
    const own = yield* mesh.find(territory, view);
    const { parents } = own.envelope.body;
    const named = yield* Effect.forEach(parents, (parent) => name(mesh, parent, view));
    const members = yield* askStore(() => countMembers(store, territory, view));
    const stored = yield* askStore(() => store.about([territory], view.projection));
    const loaded = datasetsAbout(yield* datasets(view.projection), territory, parents);
    return writeSheet({
      own,
      named,
      members,
      records: stored.filter(({ type, text }) => type !== DATASET && text !== own.text),
      datasets: loaded.map(({ text }) => text),
    });
  });
}

function name(mesh: Mesh, { level, code }: TerritoryRef, view: View) {
  return mesh
    .nameOf({ level, code }, view)
    .pipe(Effect.map((found): NamedTerritory => ({ level, code, name: found })));
}

type Parts = {
  readonly own: KnownTerritory;
  readonly named: readonly NamedTerritory[];
  readonly members: MemberCounts;
  readonly records: readonly { readonly type: string; readonly text: string }[];
  readonly datasets: readonly string[];
};

function writeSheet({ own, named, members, records, datasets }: Parts): string {
  const byType = Object.groupBy(records, ({ type }) => type);
  const piles = Object.entries(byType).map(
    ([type, pile = []]) => `${JSON.stringify(type)}:[${pile.map(({ text }) => text).join(',')}]`,
  );
  return `{"territory":${own.text},"parents":${JSON.stringify(named)},"members":${JSON.stringify(
    members,
  )},"records":{${piles.join(',')}},"datasets":[${datasets.join(',')}]}`;
}
