import type { Projection } from '@maillage/schemas';
import type { StoredText } from '../store.ts';
import type { Prepare } from './prepared.ts';
import { liveText, type ShownRow, shownColumns } from './shown-columns.ts';

const LIVE: Record<Projection, string> = { public: liveSql('public'), full: liveSql('full') };
const TOMBSTONE = 'SELECT revision, tag FROM tombstone WHERE type = ? AND id = ?';

function liveSql(projection: Projection): string {
  return `SELECT ${shownColumns(projection)} FROM record r WHERE r.type = ? AND r.id = ?`;
}

/** The current version of a record; a tombstone when it was deleted. */
export function get(
  prepare: Prepare,
  type: string,
  id: string,
  projection: Projection,
): StoredText | undefined {
  // a lone surrogate would be looked for as U+FFFD
  if (!id.isWellFormed()) return undefined;
  const row = prepare(LIVE[projection]).get(type, id) as ShownRow | undefined;
  if (row) return liveText(row);
  const gone = prepare(TOMBSTONE).get(type, id);
  if (!gone) return undefined;
  return { id, revision: Number(gone.revision), text: '', tag: String(gone.tag), deleted: true };
}
