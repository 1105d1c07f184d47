import type { TerritoryLevel, TerritoryRef } from '@maillage/schemas';
import { isOfItsOwn, stands } from '@maillage/schemas';
import type { RecordStore } from '../../store/store.ts';
import { TERRITORY, type TerritoryEnvelope } from './standing-territory.ts';
import { readRecord } from './stored-record.ts';
import type { View } from './view.ts';

/** How many territories of each level. */
export type MemberCounts = Partial<Record<TerritoryLevel, number>>;

/** territories read at once */
const PAGE = 1000;

/** Counts the territories inside another that stand on their own that day. */
export async function countMembers(
  store: RecordStore,
  within: TerritoryRef,
  { on, projection }: View,
): Promise<MemberCounts> {
  const counts: MemberCounts = {};
  let after: string | undefined;
  do {
    const page = await store.list({
      type: TERRITORY,
      projection,
      within,
      limit: PAGE,
      ...(after && { after }),
    });
    for (const stored of page) {
      const own = readRecord({ ...stored, type: TERRITORY }).envelope as TerritoryEnvelope;
      const { level, code } = own.body;
      const itself = level === within.level && code === within.code;
      if (!itself && stands(own, on) && isOfItsOwn(own)) counts[level] = (counts[level] ?? 0) + 1;
    }
    after = page.length === PAGE ? page.at(-1)?.id : undefined;
  } while (after !== undefined);
  return counts;
}
