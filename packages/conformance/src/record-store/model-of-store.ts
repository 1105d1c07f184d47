import type { ListQuery, Write, WriteResult } from '@maillage/server';
import { commune, departement, put, remove } from './sample.ts';

/** A write as a test asks for it: `current` and `stale` become tags once the store has given some. */
export type Asked = {
  readonly op: 'put' | 'delete';
  readonly id: string;
  readonly content: number;
  readonly expected: 'anything' | 'absent' | 'current' | 'stale';
};

type Query = Partial<Pick<ListQuery, 'territory' | 'within' | 'from' | 'to' | 'text' | 'after'>>;

type State = { readonly revision: number; readonly deleted: boolean; readonly content: number };

/** What each content is found by. */
const CONTENTS = [
  { places: [commune('62225')], dates: { first: '2019-01-01', last: '2019-12-31' }, words: 'inondation' },
  { places: [departement('62')], dates: { first: '2020-05-01', last: '2020-05-01' }, words: 'séisme' },
  { places: [commune('59350')], words: 'Inondations et séismes' },
  { places: [], dates: { first: '2019-06-01', last: '2020-06-01' }, words: '' },
] as const;

const INSIDE_62 = new Set(['62', '62225']);

/** The queries compared, each with what it means for a content. */
const QUERIES: readonly { readonly query: Query; readonly finds: (content: number) => boolean }[] = [
  { query: {}, finds: () => true },
  { query: { territory: commune('62225') }, finds: (content) => content === 0 },
  {
    query: { within: departement('62') },
    finds: (content) => placesOf(content).some(({ code }) => INSIDE_62.has(code)),
  },
  { query: { from: '2020-01-01' }, finds: (content) => content === 1 || content === 3 },
  { query: { from: '2019-07-01', to: '2019-07-31' }, finds: (content) => content === 0 || content === 3 },
  { query: { text: 'INONDATION' }, finds: (content) => content === 0 || content === 2 },
  { query: { text: 'seisme', within: departement('62') }, finds: (content) => content === 1 },
];

function placesOf(content: number): readonly { readonly code: string }[] {
  return CONTENTS[content]?.places ?? [];
}

/** A store of one type as a plain map, without texts: what every engine is compared with. */
export class Model {
  #states = new Map<string, State>();
  #tags = new Map<string, readonly string[]>();
  #written = 0;

  batch(asked: readonly Asked[]): readonly WriteResult['outcome'][] {
    const before = { states: new Map(this.#states), written: this.#written };
    const start = new Map(this.#states);
    const outcomes = asked.map((one) => this.#write(one, start.get(one.id)));
    if (!outcomes.some(isRefusal)) return outcomes;
    this.#states = before.states;
    this.#written = before.written;
    return outcomes.map((outcome) => (isRefusal(outcome) || outcome === 'unchanged' ? outcome : 'skipped'));
  }

  #write({ op, id, content, expected }: Asked, atStart: State | undefined): WriteResult['outcome'] {
    const state = this.#states.get(id);
    const live = state && !state.deleted ? state : undefined;
    if (op === 'delete' && !live) return 'absent';
    if (expected === 'absent' && live) return 'conflict';
    if (expected === 'stale') return 'conflict';
    if (expected === 'current' && (!live || live.revision !== atStart?.revision)) return 'conflict';
    if (op === 'put' && live?.content === content) return 'unchanged';
    this.#states.set(id, { revision: (state?.revision ?? 0) + 1, deleted: op === 'delete', content });
    this.#written += 1;
    if (op === 'delete') return 'deleted';
    return live ? 'updated' : 'created';
  }

  ids(): readonly string[] {
    return [...this.#states.keys()];
  }

  current(id: string): Pick<State, 'revision' | 'deleted'> {
    const { revision, deleted } = this.#states.get(id) as State;
    return { revision, deleted };
  }

  /** Remembers the tag that the store gave a record, and those before it. */
  learn(id: string, tag: string): void {
    const known = this.#tags.get(id) ?? [];
    if (known.at(-1) !== tag) this.#tags.set(id, [...known, tag]);
  }

  tag(id: string, which: 'current' | 'stale'): string {
    const known = this.#tags.get(id) ?? [];
    return (which === 'current' ? known.at(-1) : known.at(-2)) ?? 'never given';
  }

  queries(): readonly Query[] {
    return QUERIES.map(({ query }) => query);
  }

  list(query: Query): readonly string[] {
    const finds = QUERIES.find((one) => one.query === query)?.finds ?? (() => true);
    return [...this.#states]
      .filter(([, state]) => !state.deleted && finds(state.content))
      .map(([id]) => id)
      .sort();
  }

  /** How many writes changed something. */
  written(): number {
    return this.#written;
  }
}

function isRefusal(outcome: WriteResult['outcome']): boolean {
  return outcome === 'conflict' || outcome === 'absent';
}

/** The write that a test asks for, with the tags that the store has given so far. */
export function writeOf({ op, id, content, expected }: Asked, model: Model): Write {
  const condition = expected === 'anything' || expected === 'absent' ? expected : model.tag(id, expected);
  const conditional = condition === 'anything' ? {} : { expected: condition };
  if (op === 'delete') return remove(id, conditional);
  const { places, words, ...dated } = CONTENTS[content] ?? CONTENTS[0];
  return put({ id, says: `content ${content}`, title: 'titre', places, words, ...dated, ...conditional });
}
