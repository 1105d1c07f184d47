import type { Projection } from '@maillage/schemas';
import { EMPTY_HEADS, type Heads, type Link, type LogOrigin, linkBoth } from '../change-log.ts';
import { recordKey } from '../record-key.ts';
import type { LogEntry } from '../store.ts';
import type { Succession, Version } from '../version.ts';

type Entry = { readonly link: Link; readonly version: Version };

/** Every version there ever was, and the two logs that say in what order they came. */
export class Ledger {
  readonly origin: LogOrigin;
  readonly #versions = new Map<string, Version[]>();
  readonly #entries: Record<Projection, Entry[]> = { public: [], full: [] };
  #heads: Heads = EMPTY_HEADS;

  constructor(origin: LogOrigin) {
    this.origin = origin;
  }

  append({ version }: Succession): void {
    const links = linkBoth(this.origin, this.#heads, version);
    this.#heads = links;
    this.#entries.public.push({ link: links.public, version });
    this.#entries.full.push({ link: links.full, version });
    const key = recordKey(version.type, version.id);
    const before = this.#versions.get(key);
    if (before) before.push(version);
    else this.#versions.set(key, [version]);
  }

  head(projection: Projection) {
    return this.#heads[projection];
  }

  versions(type: string, id: string): readonly Version[] {
    return this.#versions.get(recordKey(type, id)) ?? [];
  }

  all(): Iterable<readonly Version[]> {
    return this.#versions.values();
  }

  entries(projection: Projection, after: number, limit: number): readonly LogEntry[] {
    return this.#entries[projection]
      .slice(Math.max(0, after), Math.max(0, after) + Math.max(0, limit))
      .map(({ link, version }) => ({
        seq: link.seq,
        text: link.text,
        hash: link.hash,
        payload: {
          record: projection === 'full' ? version.fullText : version.publicText,
          salt: link.salt,
        },
      }));
  }
}
