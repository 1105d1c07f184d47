import {
  type AnyRecord,
  type Checked,
  checkDraft,
  type DraftOf,
  hasErrors,
  type Projection,
} from '@maillage/schemas';
import { Context, Effect } from 'effect';
import { v7 as uuidv7 } from 'uuid';
import type { Events } from '../../events.ts';
import {
  type BadRequest,
  InvalidBody,
  type PreconditionRequired,
  RecordGone,
  RecordNotFound,
  type StoreUnavailable,
  VersionConflict,
} from '../../failures.ts';
import type { Conditions } from '../../http/conditions.ts';
import type { ListQuery, RecordStore, StoredText, Write, WriteResult } from '../../store/store.ts';
import { askStore } from '../ask-store.ts';
import { expectedTag, tagsOf } from './expected-tag.ts';
import { mergePatch } from './merge-patch.ts';
import { toWrite } from './to-write.ts';

/** A record as written: its full text and tag. */
export type WrittenRecord = {
  readonly outcome: 'created' | 'updated' | 'unchanged';
  readonly id: string;
  readonly text: string;
  readonly tag: string;
};

/** A version of a record, in the projection asked for. */
export type HistoryEntry = Awaited<ReturnType<RecordStore['history']>>[number];

type WriteFailure = BadRequest | InvalidBody | PreconditionRequired | VersionConflict | StoreUnavailable;
type ReadFailure = RecordNotFound | RecordGone | StoreUnavailable;

/** The records of a node: read in one projection or the other, written whole, never without a condition. */
export class Registry extends Context.Service<
  Registry,
  {
    readonly get: (
      record: AnyRecord,
      id: string,
      projection: Projection,
    ) => Effect.Effect<StoredText, ReadFailure>;
    readonly list: (query: ListQuery) => Effect.Effect<readonly StoredText[], StoreUnavailable>;
    readonly history: (
      record: AnyRecord,
      id: string,
      projection: Projection,
    ) => Effect.Effect<readonly HistoryEntry[], RecordNotFound | StoreUnavailable>;
    readonly check: (record: AnyRecord, draft: unknown) => Checked<DraftOf<unknown>>;
    readonly create: (
      record: AnyRecord,
      draft: unknown,
      by: string,
    ) => Effect.Effect<WrittenRecord, WriteFailure>;
    readonly put: (
      record: AnyRecord,
      id: string,
      draft: unknown,
      conditions: Conditions,
      by: string,
    ) => Effect.Effect<WrittenRecord, WriteFailure>;
    readonly patch: (
      record: AnyRecord,
      id: string,
      patch: unknown,
      conditions: Conditions,
      by: string,
    ) => Effect.Effect<WrittenRecord, WriteFailure | ReadFailure>;
    readonly remove: (
      record: AnyRecord,
      id: string,
      conditions: Conditions,
      by: string,
      reason?: string,
    ) => Effect.Effect<void, WriteFailure | ReadFailure>;
  }
>()('@maillage/server/Registry') {}

/**
 * The registry over a store.
 *
 * @param node  the base address of the node, the beginning of every id it gives
 */
export function createRegistry(node: string, store: RecordStore, events: Events): Registry['Service'] {
  // the most travelled road: combined rather than written as a generator, which would cost more than the store itself
  const get = (record: AnyRecord, id: string, projection: Projection) =>
    Effect.flatMap(
      askStore(() => store.get(record.name, id, projection)),
      (found): Effect.Effect<StoredText, RecordNotFound | RecordGone> => {
        if (!found) return Effect.fail(new RecordNotFound({ type: record.name, id }));
        return found.deleted ? Effect.fail(new RecordGone({ type: record.name, id })) : Effect.succeed(found);
      },
    );

  const standing = Effect.fnUntraced(function* (record: AnyRecord, id: string) {
    const shown = yield* askStore(() => store.get(record.name, id, 'public'));
    const whole = yield* askStore(() => store.get(record.name, id, 'full'));
    return { type: record.name, id, tags: tagsOf(shown, whole) };
  });

  const write = Effect.fnUntraced(function* (one: Write) {
    const [result] = yield* askStore(() => store.write([one]));
    const { type, id, by } = one;
    if (result?.outcome === 'conflict' || result?.outcome === 'absent') {
      yield* events.writeRefused({ type, id, by });
      const exists = result.outcome === 'conflict' && result.currentTag !== undefined;
      return yield* new VersionConflict({ type, id, exists });
    }
    const done = result as Done;
    yield* events.recordWritten({ type, id, by, outcome: done.outcome, revision: done.revision });
    return done;
  });

  const save = Effect.fnUntraced(function* (
    record: AnyRecord,
    id: string,
    given: unknown,
    expected: string,
    by: string,
  ) {
    const checked = checkDraft(record, given);
    if (!checked.value || hasErrors(checked.issues)) {
      return yield* new InvalidBody({ issues: checked.issues });
    }
    const { text, observed } = observing(toWrite(node, { record, id, draft: checked.value, by, expected }));
    const { outcome, fullTag: tag } = yield* write(observed);
    const stands = text() ?? (yield* askStore(() => store.get(record.name, id, 'full')))?.text ?? '';
    return { outcome: outcome as WrittenRecord['outcome'], id, text: stands, tag };
  });

  return {
    get,
    list: (query) => askStore(() => store.list(query)),
    check: (record, draft) => checkDraft(record, draft) as Checked<DraftOf<unknown>>,
    history: Effect.fnUntraced(function* (record, id, projection) {
      const versions = yield* askStore(() => store.history(record.name, id, projection));
      if (versions.length === 0) return yield* new RecordNotFound({ type: record.name, id });
      return versions;
    }),
    create: (record, draft, by) => save(record, uuidv7(), draft, 'absent', by),
    put: Effect.fnUntraced(function* (record, id, draft, conditions, by) {
      const expected = yield* expectedTag(yield* standing(record, id), conditions);
      return yield* save(record, id, draft, record.appendOnly ? 'absent' : expected, by);
    }),
    patch: Effect.fnUntraced(function* (record, id, patch, conditions, by) {
      const current = yield* get(record, id, 'full');
      yield* expectedTag(yield* standing(record, id), conditions);
      if (record.appendOnly) return yield* new VersionConflict({ type: record.name, id, exists: true });
      return yield* save(record, id, mergePatch(draftOf(current.text), patch), current.tag, by);
    }),
    remove: Effect.fnUntraced(function* (record, id, conditions, by, reason) {
      yield* get(record, id, 'full');
      const expected = yield* expectedTag(yield* standing(record, id), conditions);
      yield* write({
        op: 'delete',
        type: record.name,
        id,
        expected,
        by,
        ...(reason !== undefined && { reason }),
      });
    }),
  };
}

type Done = Extract<WriteResult, { outcome: 'created' | 'updated' | 'deleted' | 'unchanged' }>;

/** A write that remembers the text it rendered; nothing is rendered when nothing had to be written. */
function observing(write: Extract<Write, { op: 'put' }>): {
  readonly observed: Write;
  readonly text: () => string | undefined;
} {
  let text: string | undefined;
  return {
    text: () => text,
    observed: {
      ...write,
      render: (revision, recordedAt) => {
        const texts = write.render(revision, recordedAt);
        text = texts.fullText;
        return texts;
      },
    },
  };
}

/** The part of a stored record that a writer gives. */
function draftOf(text: string): DraftOf<unknown> {
  const { source, validFrom, validTo, extensions, body } = JSON.parse(text) as DraftOf<unknown>;
  return {
    source,
    ...(validFrom !== undefined && { validFrom }),
    ...(validTo !== undefined && { validTo }),
    ...(extensions !== undefined && { extensions }),
    body,
  };
}
