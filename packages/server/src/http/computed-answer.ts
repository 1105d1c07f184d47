import { JSON_TYPE } from '@maillage/contract';
import { Effect } from 'effect';
import type { StoreUnavailable } from '../failures.ts';
import { freshCache } from '../services/fresh-cache.ts';
import { sha256 } from '../store/sha256.ts';
import type { RecordStore } from '../store/store.ts';
import type { Answer, Call } from './call.ts';
import { holds } from './conditions.ts';

/** characters of computed answers kept at hand: the verdicts of a département take some 200 000 */
const KEPT = 20_000_000;

type Computed = { readonly text: string; readonly tag: string };

/**
 * Answers with a text computed from the records: remembered until something is written, with its hash as ETag.
 */
export function computedAnswers(store: RecordStore) {
  const remember = freshCache<Computed>(store, KEPT);
  return <E, R>(
    call: Call,
    on: string,
    compute: Effect.Effect<string, E, R>,
  ): Effect.Effect<Answer, E | StoreUnavailable, R> =>
    remember({
      key: `${new URL(call.request.url).pathname}?${call.search} ${on}`,
      projection: call.caller.projection,
      compute: compute.pipe(Effect.map((text): Computed => ({ text, tag: sha256(text) }))),
      weigh: ({ text }) => text.length,
    }).pipe(
      Effect.map(({ text, tag }): Answer => {
        const headers = { etag: `"${tag}"` };
        return holds(call.request.headers.get('if-none-match'), tag)
          ? { status: 304, text: null, headers }
          : { status: 200, text, media: JSON_TYPE, headers };
      }),
    );
}
