import { type Projection, type TerritoryRef, toTerritoryKey } from '@maillage/schemas';
import type { StoredText } from '../store.ts';
import type { Prepare } from './prepared.ts';
import { liveText, type ShownRow, shownColumns } from './shown-columns.ts';

type Found = StoredText & { readonly type: string };

/** Live records of every type about any of these territories themselves, once each. */
export function about(
  prepare: Prepare,
  territories: readonly TerritoryRef[],
  projection: Projection,
): readonly Found[] {
  const statement = prepare(`
    SELECT r.key AS key, r.type AS type, ${shownColumns(projection)}
    FROM place p CROSS JOIN record r ON r.key = p.record WHERE p.place = ? ORDER BY p.type, p.id`);
  const found = new Map<number, Found>();
  for (const territory of territories) {
    for (const row of statement.all(toTerritoryKey(territory)) as (ShownRow & {
      key: number;
      type: string;
    })[]) {
      if (!found.has(row.key)) found.set(row.key, { ...liveText(row), type: row.type });
    }
  }
  return [...found.values()];
}

/** The territories of one level that lie in this one, in code order. */
export function members(
  prepare: Prepare,
  of: TerritoryRef,
  level: TerritoryRef['level'],
): readonly TerritoryRef[] {
  // ';' comes just after ':': the keys between are those of the level
  const rows = prepare(`
    SELECT DISTINCT member FROM member
    WHERE container = ? AND member > ? AND member < ? ORDER BY member`).all(
    toTerritoryKey(of),
    `${level}:`,
    `${level};`,
  );
  return rows.map((row) => ({ level, code: String(row.member).slice(level.length + 1) }));
}
