import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { TerritoryRef } from '@maillage/schemas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planWrites } from '../plan-writes.ts';
import type { ListQuery, Write } from '../store.ts';
import { get } from './get.ts';
import { history } from './history.ts';
import { list } from './list.ts';
import { readHead, readLog } from './log.ts';
import { migrate } from './migrate.ts';
import { type Prepare, preparedOn } from './prepared.ts';
import { search } from './search.ts';
import { about, members } from './territories.ts';
import { Writing } from './write.ts';

const NODE = 'https://example.org';
const CLAIRMARAIS: TerritoryRef = { level: 'commune', code: '62225' };
const PAS_DE_CALAIS: TerritoryRef = { level: 'departement', code: '62' };

const db = new DatabaseSync(':memory:');
const origin = migrate(db, ':memory:', NODE);
afterAll(() => db.close());

/** Every statement that what is done asks for. */
function statementsOf(deed: (prepare: Prepare) => unknown): readonly string[] {
  const asked = new Set<string>();
  const prepare = preparedOn(db);
  deed((sql) => {
    asked.add(sql);
    return prepare(sql);
  });
  return [...asked];
}

/** The tables that a statement walks from end to end instead of going by an index. */
function walked(sql: string): readonly string[] {
  return db
    .prepare(`EXPLAIN QUERY PLAN ${sql}`)
    .all()
    .map((row) => String(row.detail))
    .filter((detail) => /^SCAN (?:record|history|tombstone|place|member|tally|r|p|m|t)\b/.test(detail));
}

function page(query: Partial<ListQuery>) {
  return (prepare: Prepare) => list(prepare, { type: 'plan', projection: 'public', limit: 100, ...query });
}

describe.each<[string, (prepare: Prepare) => unknown]>([
  ['a record', (prepare) => get(prepare, 'plan', 'a', 'full')],
  ['a page', page({})],
  ['a page about a territory', page({ territory: CLAIRMARAIS, after: 'r1' })],
  ['a page within a territory', page({ within: PAS_DE_CALAIS })],
  ['a page between dates', page({ from: '2020-01-01', to: '2020-12-31' })],
  ['a page with words', page({ text: 'inondation' })],
  [
    'a page with every filter',
    page({ territory: CLAIRMARAIS, within: PAS_DE_CALAIS, from: '2020', to: '2021', text: 'a' }),
  ],
  [
    'a search',
    (prepare) => search(prepare, { text: 'lens', types: ['plan', 'event'], projection: 'public', limit: 20 }),
  ],
  ['what is about a territory', (prepare) => about(prepare, [CLAIRMARAIS], 'public')],
  ['the members of a territory', (prepare) => members(prepare, PAS_DE_CALAIS, 'commune')],
  ['a history', (prepare) => history(prepare, 'plan', 'a', 'full')],
  ['a stretch of log', (prepare) => readLog(prepare, 'full', 0, 10)],
  ['the head of a log', (prepare) => readHead(prepare, origin, 'full')],
])('reading %s', (_, deed) => {
  beforeAll(() => writeAll([put('a'), put('b')]));

  it('walks no table', () => {
    const statements = statementsOf(deed);
    expect(statements.length).toBeGreaterThan(0);
    for (const sql of statements) expect({ sql, walked: walked(sql) }).toEqual({ sql, walked: [] });
  });
});

describe('writing', () => {
  it('walks no table, whatever is created, changed, moved, deleted and put back', () => {
    const asked = new Set<string>();
    const watched = new Proxy(db, {
      get(target, name) {
        if (name === 'prepare') {
          return (sql: string): StatementSync => {
            asked.add(sql);
            return target.prepare(sql);
          };
        }
        const value = Reflect.get(target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    writeAll([put('w'), put('w', '59350')], watched);
    writeAll([{ op: 'delete', type: 'plan', id: 'w', by: 'someone' }, put('w')], watched);
    expect(asked.size).toBeGreaterThan(15);
    for (const sql of asked) {
      if (/^\s*(?:BEGIN|COMMIT)/.test(sql)) continue;
      expect({ sql, walked: walked(sql) }).toEqual({ sql, walked: [] });
    }
  });

  it('would be seen walking, were an index missing', () => {
    expect(walked("SELECT * FROM record WHERE schema = 'plan@1.0'")).toHaveLength(1);
  });
});

function writeAll(writes: readonly Write[], on: DatabaseSync = db): void {
  const writing = new Writing(on, origin);
  writing.begin();
  const plan = planWrites(writing.find, writes, '2026-11-21T20:00:00.000Z');
  for (const succession of plan.successions) writing.apply(succession);
  writing.commit();
}

function put(id: string, commune = '62225'): Write {
  return {
    op: 'put',
    type: 'plan',
    id,
    schema: 'plan@1.0',
    by: 'someone',
    contentTag: commune,
    render: (revision) => ({ publicText: `{"revision":${revision}}`, fullText: '{}' }),
    indexed: {
      places: [{ level: 'commune', code: commune }],
      dates: { first: '2020-01-01', last: '2020-12-31' },
      title: 'Lens',
      words: commune,
      member: { self: { level: 'commune', code: commune }, parents: [PAS_DE_CALAIS] },
    },
  };
}
