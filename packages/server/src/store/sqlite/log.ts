import type { Projection } from '@maillage/schemas';
import type { EntryFields, LogOrigin } from '../change-log.ts';
import type { LogEntry, LogHead } from '../store.ts';
import { headOf } from './log-append.ts';
import type { Prepare } from './prepared.ts';
import { shownColumns } from './shown-columns.ts';

/** The table of each log. */
const LOG_OF: Record<Projection, string> = { public: 'public_log', full: 'full_log' };

type Row = {
  readonly seq: number;
  readonly entry: string;
  readonly hash: string;
  readonly salt: string | null;
};

/** Entries after a sequence number, each with its record and salt unless they were erased. */
export function readLog(
  prepare: Prepare,
  projection: Projection,
  after: number,
  limit: number,
): readonly LogEntry[] {
  const sql = `SELECT seq, entry, hash, salt FROM ${LOG_OF[projection]} WHERE seq > ? ORDER BY seq LIMIT ?`;
  const rows = prepare(sql).all(after, Math.max(0, limit)) as Row[];
  return rows.map((row) => entryOf(prepare, projection, row));
}

function entryOf(prepare: Prepare, projection: Projection, row: Row): LogEntry {
  const entry = { seq: row.seq, text: row.entry, hash: row.hash };
  if (row.salt === null) return entry;
  const record = recordOf(prepare, projection, JSON.parse(row.entry) as EntryFields);
  return record === undefined ? entry : { ...entry, payload: { record, salt: row.salt } };
}

/** The text that an entry is about, wherever that version stands now. */
function recordOf(prepare: Prepare, projection: Projection, entry: EntryFields): string | undefined {
  const sql = `
    SELECT ${shownColumns(projection)} FROM record r
    WHERE r.type = :type AND r.id = :id AND r.revision = :rev
    UNION ALL
    SELECT ${shownColumns(projection)} FROM history r
    WHERE r.type = :type AND r.id = :id AND r.revision = :rev
    UNION ALL
    SELECT t.id, t.revision, t.text, t.tag FROM tombstone t
    WHERE t.type = :type AND t.id = :id AND t.revision = :rev`;
  const { type, id, rev } = entry;
  return prepare(sql).get({ type, id, rev })?.text as string | undefined;
}

export function readHead(prepare: Prepare, origin: LogOrigin, projection: Projection): LogHead {
  const last = prepare(`SELECT seq, hash FROM ${LOG_OF[projection]} ORDER BY seq DESC LIMIT 1`);
  const { seq, hash } = headOf(last);
  return { ...origin, seq, head: hash };
}
