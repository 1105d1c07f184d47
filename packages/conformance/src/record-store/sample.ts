import { hash } from 'node:crypto';
import type { TerritoryRef } from '@maillage/schemas';
import type { Indexed, Write } from '@maillage/server';
import canonicalize from 'canonicalize';

/**
 * A record for trying a store. Anything not given is plain: type `plan`, no place, no date, the id as title.
 *
 * - `says`: what everyone may read; `hides`: what the full projection says besides
 */
export type Sample = Partial<Indexed> & {
  readonly type?: string;
  readonly id: string;
  readonly says?: string;
  readonly hides?: string;
  readonly expected?: string;
  readonly by?: string;
  readonly schema?: string;
};

/** The write that puts a sample in its place. */
export function put(sample: Sample): Write {
  const { type = 'plan', id, says = 'something', hides, expected, by = 'someone', schema } = sample;
  const shown = { id, type, says };
  return {
    op: 'put',
    type,
    id,
    schema: schema ?? `${type}@1.0`,
    by,
    ...(expected !== undefined && { expected }),
    contentTag: sha256(canonical({ says, hides: hides ?? null })),
    render: (revision, recordedAt) => {
      const publicText = canonical({ ...shown, revision, recordedAt });
      const fullText =
        hides === undefined ? publicText : canonical({ ...shown, hides, revision, recordedAt });
      return { publicText, fullText };
    },
    indexed: indexedOf(sample),
  };
}

function indexedOf({ id, places = [], title = id, words = '', dates, geometry, member }: Sample): Indexed {
  return {
    places,
    title,
    words,
    ...(dates && { dates }),
    ...(geometry && { geometry }),
    ...(member && { member }),
  };
}

/** The write that deletes a record. */
export function remove(id: string, more: { type?: string; expected?: string; reason?: string } = {}): Write {
  return { op: 'delete', type: 'plan', id, by: 'someone', ...more };
}

/** A territory record: what it lies in is all that a store reads of it. */
export function territory(self: TerritoryRef, parents: readonly TerritoryRef[]): Write {
  return put({
    type: 'territory',
    id: `${self.level}-${self.code}`,
    says: parents.map((parent) => parent.code).join(' '),
    title: self.code,
    places: [self],
    member: { self, parents },
  });
}

export function commune(code: string): TerritoryRef {
  return { level: 'commune', code };
}

export function departement(code: string): TerritoryRef {
  return { level: 'departement', code };
}

/** Writes one after the other, as a long import gives them. */
export async function* stream(writes: Iterable<Write>): AsyncIterable<Write> {
  yield* writes;
}

export function sha256(text: string): string {
  return hash('sha256', text);
}

/** RFC 8785, by a canonicaliser that no store uses. */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('nothing to canonicalise');
  return text;
}
