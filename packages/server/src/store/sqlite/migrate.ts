import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { LogOrigin } from '../change-log.ts';
import { StoreFault } from '../store.ts';
import { APPLICATION_ID, VERSION_1 } from './schema.ts';

/** What leads from each version of the tables to the next, oldest first; never edited once published. */
const STEPS: readonly ((db: DatabaseSync) => void)[] = [(db) => db.exec(VERSION_1)];

/** The version of the tables that this software reads and writes. */
const STORE_VERSION = STEPS.length;

/**
 * Brings a file to the current version, in one transaction: interrupted, it starts again from where it was.
 *
 * @throws StoreFault `newer-version` or `foreign`, having changed nothing
 */
export function migrate(db: DatabaseSync, path: string, node: string): LogOrigin {
  const version = inTransaction(db, 'BEGIN', () => versionOf(db, path));
  if (version < STORE_VERSION) inTransaction(db, 'BEGIN IMMEDIATE', () => advance(db, path, node));
  return originOf(db);
}

/** Starts from the version found under the lock: another process may have been faster. */
function advance(db: DatabaseSync, path: string, node: string): void {
  for (const step of STEPS.slice(versionOf(db, path))) step(db);
  nameLog(db, node);
  db.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${STORE_VERSION}`);
}

/** What is read in one transaction holds together, whatever another process writes meanwhile. */
function inTransaction<T>(db: DatabaseSync, begin: 'BEGIN' | 'BEGIN IMMEDIATE', deed: () => T): T {
  db.exec(begin);
  try {
    const done = deed();
    db.exec('COMMIT');
    return done;
  } catch (fault) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw fault;
  }
}

function versionOf(db: DatabaseSync, path: string): number {
  const application = pragma(db, 'application_id');
  const version = pragma(db, 'user_version');
  if (application !== APPLICATION_ID && !isEmpty(db)) throw foreign(path);
  if (version > STORE_VERSION) throw newer(path, version);
  return version;
}

function pragma(db: DatabaseSync, name: string): number {
  return Number(db.prepare(`PRAGMA ${name}`).get()?.[name]);
}

function isEmpty(db: DatabaseSync): boolean {
  return db.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined;
}

/** Gives a new store its epoch and its node; an older one keeps its own. */
function nameLog(db: DatabaseSync, node: string): void {
  const insert = db.prepare('INSERT OR IGNORE INTO meta (name, value) VALUES (?, ?)');
  insert.run('node', node);
  insert.run('epoch', randomUUID());
}

function originOf(db: DatabaseSync): LogOrigin {
  const value = db.prepare('SELECT value FROM meta WHERE name = ?');
  return { node: String(value.get('node')?.value), epoch: String(value.get('epoch')?.value) };
}

function newer(path: string, version: number): StoreFault {
  return new StoreFault('newer-version', {
    fr: `Le fichier ${path} a été écrit par une version plus récente de Maillage (format ${version}, celle-ci connaît le ${STORE_VERSION}) : mettez Maillage à jour, ou choisissez un autre dossier avec --data.`,
    en: `The file ${path} was written by a newer version of Maillage (format ${version}, this one knows ${STORE_VERSION}): upgrade Maillage, or choose another folder with --data.`,
  });
}

function foreign(path: string): StoreFault {
  return new StoreFault('foreign', {
    fr: `Le fichier ${path} est la base d'un autre logiciel ; rien n'y a été changé. Choisissez un autre dossier avec --data.`,
    en: `The file ${path} is the database of another program; nothing in it was changed. Choose another folder with --data.`,
  });
}
