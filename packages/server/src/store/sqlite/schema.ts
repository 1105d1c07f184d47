/** Marks the file as ours ("MAIL"), so that another program's database is never taken for a store. */
export const APPLICATION_ID = 0x4d41494c;

/**
 * The tables of version 1.
 *
 * - `record`: the live version of each record. Small columns first: a filter reads them without following the texts to their
 *   overflow pages. `full_*` is null when nothing is hidden; `title`, `first`, `last`, `places`, `member` are what it is
 *   found by, read from the public projection.
 * - `tombstone`: the deleted ones, apart, so that walking a type never steps over what has gone
 * - `history`: superseded versions only
 * - `place`: records by the territory they are about; `member`: territories by the one they lie in
 * - `word_index`: the public words, folded, and the type as one word that no query can spell (see words.ts)
 * - `tally`: how many live records each type has
 * - `public_log`, `full_log`: the change logs; `salt` is null once erased
 *
 * No foreign keys: a cascade needs an index on the child, which would cost more on each write than deleting by key does.
 * `verify()` holds the tables to one another instead.
 */
export const VERSION_1 = `
CREATE TABLE meta (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE record (
  key INTEGER PRIMARY KEY,
  type TEXT NOT NULL,
  id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  schema TEXT NOT NULL,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  content_tag TEXT NOT NULL,
  title TEXT NOT NULL,
  first TEXT,
  last TEXT,
  places TEXT NOT NULL,
  member TEXT,
  public_tag TEXT NOT NULL,
  full_tag TEXT,
  public_text TEXT NOT NULL,
  full_text TEXT
) STRICT;
CREATE UNIQUE INDEX record_id ON record (type, id);
CREATE INDEX record_title ON record (type, title, id);
CREATE INDEX record_date ON record (type, last, first, id) WHERE last IS NOT NULL;

CREATE TABLE tombstone (
  type TEXT NOT NULL,
  id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  schema TEXT NOT NULL,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  tag TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (type, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE history (
  key INTEGER PRIMARY KEY,
  type TEXT NOT NULL,
  id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  op TEXT NOT NULL,
  schema TEXT NOT NULL,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  public_tag TEXT NOT NULL,
  full_tag TEXT,
  public_text TEXT NOT NULL,
  full_text TEXT
) STRICT;
CREATE UNIQUE INDEX history_version ON history (type, id, revision);

CREATE TABLE place (
  place TEXT NOT NULL,
  type TEXT NOT NULL,
  id TEXT NOT NULL,
  record INTEGER NOT NULL,
  PRIMARY KEY (place, type, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE member (
  container TEXT NOT NULL,
  member TEXT NOT NULL,
  record INTEGER NOT NULL,
  PRIMARY KEY (container, member, record)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE word_index USING fts5 (
  words,
  detail = none,
  columnsize = 0,
  prefix = '2 3',
  tokenize = "unicode61 remove_diacritics 2 tokenchars '_'"
);

CREATE TABLE tally (
  type TEXT PRIMARY KEY,
  live INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE public_log (
  seq INTEGER PRIMARY KEY,
  entry TEXT NOT NULL,
  hash TEXT NOT NULL,
  salt TEXT
) STRICT;

CREATE TABLE full_log (
  seq INTEGER PRIMARY KEY,
  entry TEXT NOT NULL,
  hash TEXT NOT NULL,
  salt TEXT
) STRICT;
`;
