import { toTerritoryKey } from '@maillage/schemas';
import { byCodePoint } from '../by-code-point.ts';
import { foldWords } from '../fold-words.ts';
import { recordKey } from '../record-key.ts';
import type { Indexed } from '../store.ts';
import type { Version } from '../version.ts';

/** A live record with what it is found by, folded once. */
export type Kept = {
  readonly version: Version;
  readonly indexed: Indexed;
  readonly title: string;
  readonly words: readonly string[];
};

/** The live records in memory, by type, by place and by containing territory. */
export class Shelf {
  readonly #types = new Map<string, Map<string, Kept>>();
  readonly #ordered = new Map<string, readonly string[]>();
  readonly #places = new Map<string, Map<string, Kept>>();
  readonly #containers = new Map<string, Map<string, string>>();

  put(version: Version, indexed: Indexed): void {
    this.remove(version.type, version.id);
    const title = foldWords(indexed.title);
    const words = [...new Set([...title, ...foldWords(indexed.words)])];
    const kept: Kept = { version, indexed, title: title.join(' '), words };
    const key = recordKey(version.type, version.id);
    within(this.#types, version.type).set(version.id, kept);
    for (const place of indexed.places) within(this.#places, toTerritoryKey(place)).set(key, kept);
    const { self, parents } = indexed.member ?? { parents: [] };
    if (self)
      for (const at of parents) within(this.#containers, toTerritoryKey(at)).set(key, toTerritoryKey(self));
    this.#ordered.delete(version.type);
  }

  remove(type: string, id: string): void {
    const kept = this.#types.get(type)?.get(id);
    if (!kept) return;
    const key = recordKey(type, id);
    this.#types.get(type)?.delete(id);
    for (const place of kept.indexed.places) this.#places.get(toTerritoryKey(place))?.delete(key);
    for (const at of kept.indexed.member?.parents ?? [])
      this.#containers.get(toTerritoryKey(at))?.delete(key);
    this.#ordered.delete(type);
  }

  get(type: string, id: string): Kept | undefined {
    return this.#types.get(type)?.get(id);
  }

  /** Ids of one type, in order; sorted again only after a write. */
  ids(type: string): readonly string[] {
    const known = this.#ordered.get(type);
    if (known) return known;
    const ids = [...(this.#types.get(type)?.keys() ?? [])].sort(byCodePoint);
    this.#ordered.set(type, ids);
    return ids;
  }

  at(place: string): readonly Kept[] {
    return [...(this.#places.get(place)?.values() ?? [])];
  }

  /** Keys of the territories that lie in this one. */
  inside(container: string): ReadonlySet<string> {
    return new Set(this.#containers.get(container)?.values());
  }

  counts(): Readonly<Record<string, number>> {
    const live = [...this.#types].filter(([, records]) => records.size > 0);
    return Object.fromEntries(live.map(([type, records]) => [type, records.size]));
  }
}

function within<K, V>(maps: Map<string, Map<K, V>>, key: string): Map<K, V> {
  const known = maps.get(key);
  if (known) return known;
  const made = new Map<K, V>();
  maps.set(key, made);
  return made;
}
