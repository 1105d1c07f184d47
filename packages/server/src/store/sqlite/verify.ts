import type { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import type { Projection, Text } from '@maillage/schemas';
import { EMPTY_HEADS } from '../change-log.ts';
import { checkLog } from '../check-log.ts';
import { checkTags } from '../check-tags.ts';
import type { Version } from '../version.ts';
import { readLog } from './log.ts';
import { type Prepare, preparedOn } from './prepared.ts';

/** Rows looked at between two moments left to whoever else the process serves. */
const STEP = 500;

/**
 * Walks a whole store, on a connection of its own and one snapshot: the file itself and its indexes, both logs, every tag,
 * and the tables against one another.
 *
 * @param reader  a connection just opened for this: the check of the word index trusts what its connection read before
 */
export async function verify(reader: DatabaseSync): Promise<readonly Text[]> {
  const prepare = preparedOn(reader);
  reader.exec('BEGIN');
  try {
    return [
      ...checkFile(prepare),
      ...(await checkLogs(prepare)),
      ...(await checkVersions(prepare)),
      ...CROSS_CHECKS.flatMap((check) => crossCheck(prepare, check)),
    ];
  } finally {
    reader.exec('ROLLBACK');
  }
}

/** Pages, indexes, constraints and the word index, as SQLite knows to check them. */
function checkFile(prepare: Prepare): readonly Text[] {
  return prepare('PRAGMA integrity_check')
    .all()
    .map((row) => String(row.integrity_check))
    .filter((found) => found !== 'ok')
    .map((found) => ({ fr: `Le fichier est abîmé : ${found}.`, en: `The file is damaged: ${found}.` }));
}

async function checkLogs(prepare: Prepare): Promise<readonly Text[]> {
  const faults: Text[] = [];
  for (const projection of ['public', 'full'] as const)
    faults.push(...(await checkOneLog(prepare, projection)));
  return faults;
}

async function checkOneLog(prepare: Prepare, projection: Projection): Promise<readonly Text[]> {
  const faults: Text[] = [];
  let head = EMPTY_HEADS[projection];
  for (;;) {
    const entries = readLog(prepare, projection, head.seq, STEP);
    if (entries.length === 0) return faults;
    const checked = checkLog(projection, entries, head);
    faults.push(...checked.faults);
    head = checked.head;
    await setImmediate();
  }
}

type Tagged = Parameters<typeof checkTags>[0] & { readonly key: number };

const VERSIONS = [
  `SELECT key, type, id, revision, public_text AS publicText, public_tag AS publicTag,
     coalesce(full_text, public_text) AS fullText, coalesce(full_tag, public_tag) AS fullTag
   FROM record WHERE key > ? ORDER BY key LIMIT ?`,
  `SELECT key, type, id, revision, public_text AS publicText, public_tag AS publicTag,
     coalesce(full_text, public_text) AS fullText, coalesce(full_tag, public_tag) AS fullTag
   FROM history WHERE key > ? ORDER BY key LIMIT ?`,
];

async function checkVersions(prepare: Prepare): Promise<readonly Text[]> {
  const faults: Text[] = [];
  for (const sql of VERSIONS) {
    for (let last = 0; ; ) {
      const rows = prepare(sql).all(last, STEP) as unknown as Tagged[];
      if (rows.length === 0) break;
      faults.push(...rows.flatMap((row) => checkTags(row as unknown as Version)));
      last = rows.at(-1)?.key ?? last;
      await setImmediate();
    }
  }
  return faults;
}

/** A query that finds nothing in a sound store, and what a row of it means. */
type CrossCheck = { readonly sql: string; readonly says: (found: string) => Text };

const PLACES = `
  SELECT each.value AS place, r.type, r.id, r.key AS record FROM record r, json_each(r.places) AS each`;

const MEMBERS = `
  SELECT each.value AS container, r.member ->> 'self' AS member, r.key AS record
  FROM record r, json_each(r.member, '$.parents') AS each WHERE r.member IS NOT NULL`;

const CROSS_CHECKS: readonly CrossCheck[] = [
  {
    sql: `SELECT place || ' ' || type || '/' || id AS found FROM (${difference(PLACES, 'SELECT place, type, id, record FROM place')})`,
    says: (found) => ({
      fr: `L'index des territoires ne répond pas à la fiche : ${found}.`,
      en: `The territory index does not match the record: ${found}.`,
    }),
  },
  {
    sql: `SELECT container || ' ' || member AS found FROM (${difference(MEMBERS, 'SELECT container, member, record FROM member')})`,
    says: (found) => ({
      fr: `L'index des territoires contenus ne répond pas à la fiche : ${found}.`,
      en: `The index of contained territories does not match the record: ${found}.`,
    }),
  },
  {
    sql: `SELECT type AS found FROM (${difference(
      'SELECT type, count(*) AS live FROM record GROUP BY type',
      'SELECT type, live FROM tally WHERE live <> 0',
    )})`,
    says: (found) => ({
      fr: `Le compte des fiches ${found} est faux.`,
      en: `The count of ${found} records is wrong.`,
    }),
  },
  {
    sql: `SELECT key AS found FROM (${difference('SELECT key FROM record', 'SELECT rowid FROM word_index')})`,
    says: (found) => ({
      fr: `L'index des mots ne répond pas à la fiche n° ${found}.`,
      en: `The word index does not match record no. ${found}.`,
    }),
  },
  {
    sql: `SELECT log.seq || ' ≠ ' || kept.n AS found
      FROM (SELECT coalesce(max(seq), 0) AS seq FROM full_log UNION SELECT coalesce(max(seq), 0) FROM public_log) AS log,
        (SELECT (SELECT count(*) FROM record) + (SELECT count(*) FROM history)
          + (SELECT count(*) FROM tombstone) AS n) AS kept
      WHERE log.seq <> kept.n`,
    says: (found) => ({
      fr: `Le journal et les versions gardées n'ont pas le même nombre : ${found}.`,
      en: `The log and the versions kept differ in number: ${found}.`,
    }),
  },
];

function difference(a: string, b: string): string {
  return `SELECT * FROM (${a} EXCEPT ${b}) UNION SELECT * FROM (${b} EXCEPT ${a})`;
}

function crossCheck(prepare: Prepare, { sql, says }: CrossCheck): readonly Text[] {
  return prepare(`${sql} LIMIT 20`)
    .all()
    .map((row) => says(String(row.found)));
}
