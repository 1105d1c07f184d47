import type { Projection } from '@maillage/schemas';
import type { StoredText } from './store.ts';
import type { Version } from './version.ts';

/** What a projection shows of a version: its text and tag, or an empty text for a tombstone. */
export function shown(version: Version, projection: Projection): StoredText {
  const full = projection === 'full';
  const deleted = version.op === 'delete';
  return {
    id: version.id,
    revision: version.revision,
    text: deleted ? '' : full ? version.fullText : version.publicText,
    tag: full ? version.fullTag : version.publicTag,
    deleted,
  };
}
