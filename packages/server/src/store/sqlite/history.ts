import type { Projection } from '@maillage/schemas';
import type { StoredText } from '../store.ts';
import type { Prepare } from './prepared.ts';
import { type ShownRow, shownColumns } from './shown-columns.ts';

type Row = ShownRow & { readonly op: 'put' | 'delete'; readonly at: string; readonly by: string };
type Past = StoredText & { readonly op: 'put' | 'delete'; readonly at: string; readonly by?: string };

/** All versions of a record, oldest first: those in history, then the live one or the tombstone. */
export function history(prepare: Prepare, type: string, id: string, projection: Projection): readonly Past[] {
  // a lone surrogate would be looked for as U+FFFD
  if (!id.isWellFormed()) return [];
  const sql = `
    SELECT ${shownColumns(projection)}, r.op AS op, r.at AS at, r.by AS by
    FROM history r WHERE r.type = :type AND r.id = :id
    UNION ALL
    SELECT ${shownColumns(projection)}, 'put', r.at, r.by
    FROM record r WHERE r.type = :type AND r.id = :id
    UNION ALL
    SELECT t.id, t.revision, '', t.tag, 'delete', t.at, t.by
    FROM tombstone t WHERE t.type = :type AND t.id = :id
    ORDER BY revision`;
  return (prepare(sql).all({ type, id }) as Row[]).map((row) => pastOf(row, projection));
}

function pastOf(row: Row, projection: Projection): Past {
  const { id, revision, tag, op, at, by } = row;
  const deleted = op === 'delete';
  const text = deleted ? '' : row.text;
  return { id, revision, text, tag, deleted, op, at, ...(projection === 'full' && { by }) };
}
