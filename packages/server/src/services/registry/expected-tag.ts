import { Effect } from 'effect';
import { BadRequest, PreconditionRequired, VersionConflict } from '../../failures.ts';
import type { Conditions } from '../../http/conditions.ts';
import type { StoredText } from '../../store/store.ts';

/** The record that a write is about, and the version in place, a tombstone counting as none. */
export type Standing = {
  readonly type: string;
  readonly id: string;
  readonly tags: { readonly public: string; readonly full: string } | undefined;
};

/** What the two projections of a version are known by, undefined when there is no live version. */
export function tagsOf(shown: StoredText | undefined, whole: StoredText | undefined): Standing['tags'] {
  return shown && whole && !whole.deleted ? { public: shown.tag, full: whole.tag } : undefined;
}

/**
 * The tag to hand to the store's compare-and-set, from what the request requires.
 *
 * A change without a condition is refused, so that nobody overwrites what they have not read.
 */
export function expectedTag(
  { type, id, tags }: Standing,
  { ifMatch, ifNoneMatch }: Conditions,
): Effect.Effect<string, BadRequest | PreconditionRequired | VersionConflict> {
  if (ifMatch !== undefined) {
    const met = tags && [tags.full, tags.public].find((tag) => ifMatch === '*' || ifMatch.includes(tag));
    return met === undefined
      ? Effect.fail(new VersionConflict({ type, id, exists: tags !== undefined }))
      : Effect.succeed(met);
  }
  if (ifNoneMatch !== undefined && ifNoneMatch !== '*') return Effect.fail(ONLY_STAR);
  if (!tags) return Effect.succeed('absent');
  return Effect.fail(
    ifNoneMatch === '*'
      ? new VersionConflict({ type, id, exists: true })
      : new PreconditionRequired({ type, id }),
  );
}

const ONLY_STAR = new BadRequest({
  detail: {
    fr: 'Pour écrire, If-None-Match ne peut valoir que « * » : la fiche ne doit pas exister.',
    en: 'To write, If-None-Match can only be "*": the record must not exist.',
  },
});
