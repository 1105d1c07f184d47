import type { Text } from '@maillage/schemas';
import { StoreFault } from '../store.ts';

/** Primary result codes of SQLite — https://sqlite.org/rescode.html */
const REASON_OF_CODE: Readonly<Record<number, StoreFault['reason']>> = {
  3: 'unwritable', // SQLITE_PERM
  5: 'busy', // SQLITE_BUSY
  6: 'busy', // SQLITE_LOCKED
  8: 'unwritable', // SQLITE_READONLY
  10: 'unwritable', // SQLITE_IOERR
  11: 'corrupt', // SQLITE_CORRUPT
  13: 'full', // SQLITE_FULL
  14: 'unwritable', // SQLITE_CANTOPEN
  26: 'corrupt', // SQLITE_NOTADB
};

const REASON_OF_ERRNO: Readonly<Record<string, StoreFault['reason']>> = {
  EACCES: 'unwritable',
  EPERM: 'unwritable',
  EROFS: 'unwritable',
  ENOTDIR: 'unwritable',
  EEXIST: 'unwritable',
  EISDIR: 'unwritable',
  ENAMETOOLONG: 'unwritable',
  EDQUOT: 'full',
  ENOSPC: 'full',
};

/** What someone in front of the node can do about each fault. */
const ADVICE: Readonly<Record<'corrupt' | 'unwritable' | 'full' | 'busy', (path: string) => Text>> = {
  corrupt: (path) => ({
    fr: `Le fichier ${path} est abîmé ou n'est pas une base Maillage : arrêtez le nœud, mettez ce fichier de côté, puis remettez la dernière sauvegarde, ou relancez avec un autre dossier (--data).`,
    en: `The file ${path} is damaged or is not a Maillage database: stop the node, set this file aside, then put back the latest backup, or start again with another folder (--data).`,
  }),
  unwritable: (path) => ({
    fr: `Impossible d'écrire dans ${path} : vérifiez que le dossier existe et que le compte qui lance le nœud y a le droit d'écriture, ou choisissez un autre dossier avec --data.`,
    en: `Cannot write to ${path}: check that the folder exists and that the account running the node may write there, or choose another folder with --data.`,
  }),
  full: (path) => ({
    fr: `Le disque qui porte ${path} est plein : rien n'a été écrit. Libérez de la place, puis recommencez.`,
    en: `The disk that holds ${path} is full: nothing was written. Free some space, then try again.`,
  }),
  busy: (path) => ({
    fr: `Un autre programme écrit dans ${path} depuis trop longtemps (un import en cours ?) : rien n'a été écrit. Attendez qu'il finisse, puis recommencez.`,
    en: `Another program has been writing to ${path} for too long (an import under way?): nothing was written. Wait until it ends, then try again.`,
  }),
};

/** The fault of the store that an error of SQLite or of the file system stands for; any other error is left as it is. */
export function toFault(error: unknown, path: string): unknown {
  if (error instanceof StoreFault || !(error instanceof Error)) return error;
  const { code, errcode } = error as { code?: string; errcode?: number };
  const reason = errcode === undefined ? REASON_OF_ERRNO[code ?? ''] : REASON_OF_CODE[errcode & 0xff];
  if (reason === undefined || !(reason in ADVICE)) return error;
  return new StoreFault(reason, ADVICE[reason as keyof typeof ADVICE](path), { cause: error });
}

/** Does this come from SQLite, and not from the code that called it? */
export function isDatabaseError(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error;
}

/** Is this SQLite saying that another connection holds the lock? */
export function isBusy(error: unknown): boolean {
  const { errcode } = error as { errcode?: number };
  return errcode !== undefined && REASON_OF_CODE[errcode & 0xff] === 'busy';
}
