import type { RecordStore, Write, WriteResult } from '@maillage/server';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Asked, Model, writeOf } from './model-of-store.ts';
import { commune, departement, stream, territory } from './sample.ts';
import type { OpenStore } from './using-store.ts';

/** Any sequence of writes leaves the store where a plain map would be. */
export function describeModel(open: OpenStore): void {
  describe('whatever is written', () => {
    it('the store answers as a plain map does', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
          const store = await open();
          try {
            await follow(store, steps);
          } finally {
            await store.close();
          }
        }),
        { numRuns: 60 },
      );
    });
  });
}

const asked: fc.Arbitrary<Asked> = fc.record({
  op: fc.constantFrom('put', 'put', 'put', 'delete'),
  id: fc.constantFrom('a', 'b', 'c', 'é', '"'),
  content: fc.nat({ max: 3 }),
  expected: fc.constantFrom('anything', 'anything', 'absent', 'current', 'stale'),
});

const step = fc.record({
  kind: fc.constantFrom('batch', 'bulk', 'broken-bulk'),
  writes: fc.array(asked, { minLength: 1, maxLength: 4 }),
});

type Step = { readonly kind: 'batch' | 'bulk' | 'broken-bulk'; readonly writes: readonly Asked[] };

async function follow(store: RecordStore, steps: readonly Step[]): Promise<void> {
  const model = new Model();
  await store.write([territory(commune('62225'), [departement('62')])]);
  for (const { kind, writes } of steps) {
    if (kind === 'batch') await compareBatch(store, model, writes);
    else await compareBulk(store, model, writes, kind === 'broken-bulk');
  }
  await compareReads(store, model);
  expect(await store.verify()).toEqual([]);
}

/** A tag is that of the start of the batch: one written earlier in it is not known yet, by the store's users either. */
async function compareBatch(store: RecordStore, model: Model, asked: readonly Asked[]): Promise<void> {
  const writes = asked.map((one) => writeOf(one, model));
  const expected = model.batch(asked);
  expect((await store.write(writes)).map(outcomeOf)).toEqual(expected);
  await learnTags(store, model);
}

async function compareBulk(
  store: RecordStore,
  model: Model,
  asked: readonly Asked[],
  broken: boolean,
): Promise<void> {
  const plain = asked.map((one) => ({ ...one, expected: 'anything' as const }));
  const writes = plain.map((one) => writeOf(one, model));
  if (broken) {
    await expect(store.bulk(breaking(writes))).rejects.toThrow('broken');
    return;
  }
  const counts = { created: 0, updated: 0, unchanged: 0, deleted: 0 };
  for (const one of plain) {
    const [outcome] = model.batch([one]);
    counts[outcome === 'absent' ? 'unchanged' : (outcome as keyof typeof counts)] += 1;
  }
  expect(await store.bulk(stream(writes))).toEqual(counts);
  await learnTags(store, model);
}

async function* breaking(writes: readonly Write[]): AsyncIterable<Write> {
  yield* writes;
  throw new Error('broken');
}

async function learnTags(store: RecordStore, model: Model): Promise<void> {
  for (const id of model.ids()) model.learn(id, (await store.get('plan', id, 'full'))?.tag ?? '');
}

async function compareReads(store: RecordStore, model: Model): Promise<void> {
  for (const id of model.ids()) {
    const current = model.current(id);
    expect(await store.get('plan', id, 'public')).toMatchObject({ id, ...current });
    expect(await store.history('plan', id, 'full')).toHaveLength(current.revision);
  }
  for (const query of model.queries()) {
    const listed = await store.list({ type: 'plan', projection: 'public', limit: 100, ...query });
    expect({ query, ids: listed.map((record) => record.id) }).toEqual({ query, ids: model.list(query) });
  }
  const live = model.list({}).length;
  expect((await store.counts()).plan ?? 0).toBe(live);
  // the territory written first has the log's first entry
  expect((await store.head('full')).seq).toBe(1 + model.written());
}

function outcomeOf(result: WriteResult): WriteResult['outcome'] {
  return result.outcome;
}
