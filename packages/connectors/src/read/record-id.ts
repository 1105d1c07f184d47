import { v5 } from 'uuid';

/** The namespace of every identifier made from a public source's own key. Never to change: identifiers rest on it. */
const NAMESPACE = '7d1f4a52-3c1e-5b84-9d6a-4f0e8c2b6a17';

/**
 * The identifier of a record: always the same for the same key of the same source, so that importing a newer edition
 * updates records instead of doubling them.
 */
export function recordId(source: string, ...key: readonly string[]): string {
  return v5([source, ...key].join('\u001f'), NAMESPACE);
}
