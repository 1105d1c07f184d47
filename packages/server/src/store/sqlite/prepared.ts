import type { DatabaseSync, StatementSync } from 'node:sqlite';

/** Gives the statement for an SQL text, prepared once for each connection. */
export type Prepare = (sql: string) => StatementSync;

/** Keeps the statements of a connection: the texts asked for are few, whatever the queries. */
export function preparedOn(db: DatabaseSync): Prepare {
  const statements = new Map<string, StatementSync>();
  return (sql) => {
    const known = statements.get(sql);
    if (known) return known;
    const made = db.prepare(sql);
    statements.set(sql, made);
    return made;
  };
}
