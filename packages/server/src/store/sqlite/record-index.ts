import { toTerritoryKey } from '@maillage/schemas';
import type { Indexed } from '../store.ts';
import type { Prepare } from './prepared.ts';
import { foldedTitle, indexedWords } from './words.ts';

/** The columns of `record` that it is found by. */
export type IndexColumns = {
  readonly title: string;
  readonly first: string | null;
  readonly last: string | null;
  readonly places: string;
  readonly member: string | null;
};

export function indexColumns(indexed: Indexed): IndexColumns {
  const { dates, member } = indexed;
  return {
    title: foldedTitle(indexed.title),
    first: dates?.first ?? null,
    last: dates?.last ?? null,
    places: JSON.stringify([...new Set(indexed.places.map(toTerritoryKey))]),
    member: member
      ? JSON.stringify({ self: toTerritoryKey(member.self), parents: member.parents.map(toTerritoryKey) })
      : null,
  };
}

type Named = { readonly type: string; readonly id: string; readonly key: number };

/** Keeps `place`, `member` and `word_index` in step with `record`; touches only what a change touches. */
export class RecordIndex {
  readonly #insertPlace;
  readonly #deletePlace;
  readonly #insertMember;
  readonly #deleteMember;
  readonly #insertWords;
  readonly #deleteWords;
  readonly #findWords;

  constructor(prepare: Prepare) {
    this.#insertPlace = prepare('INSERT INTO place (place, type, id, record) VALUES (?, ?, ?, ?)');
    this.#deletePlace = prepare('DELETE FROM place WHERE place = ? AND type = ? AND id = ?');
    this.#insertMember = prepare('INSERT OR IGNORE INTO member (container, member, record) VALUES (?, ?, ?)');
    this.#deleteMember = prepare('DELETE FROM member WHERE container = ? AND member = ? AND record = ?');
    this.#insertWords = prepare('INSERT INTO word_index (rowid, words) VALUES (?, ?)');
    this.#deleteWords = prepare('DELETE FROM word_index WHERE rowid = ?');
    this.#findWords = prepare('SELECT words FROM word_index WHERE rowid = ?');
  }

  add(named: Named, columns: IndexColumns, indexed: Indexed): void {
    this.#addPlaces(named, columns.places);
    this.#addMember(named, columns.member);
    this.#insertWords.run(named.key, indexedWords(named.type, columns.title, indexed));
  }

  replace(named: Named, before: IndexColumns, columns: IndexColumns, indexed: Indexed): void {
    if (before.places !== columns.places) {
      this.#removePlaces(named, before.places);
      this.#addPlaces(named, columns.places);
    }
    if (before.member !== columns.member) {
      this.#removeMember(named, before.member);
      this.#addMember(named, columns.member);
    }
    const words = indexedWords(named.type, columns.title, indexed);
    if (this.#findWords.get(named.key)?.words !== words) {
      this.#deleteWords.run(named.key);
      this.#insertWords.run(named.key, words);
    }
  }

  remove(named: Named, before: IndexColumns): void {
    this.#removePlaces(named, before.places);
    this.#removeMember(named, before.member);
    this.#deleteWords.run(named.key);
  }

  #addPlaces({ type, id, key }: Named, places: string): void {
    for (const place of JSON.parse(places) as string[]) this.#insertPlace.run(place, type, id, key);
  }

  #removePlaces({ type, id }: Named, places: string): void {
    for (const place of JSON.parse(places) as string[]) this.#deletePlace.run(place, type, id);
  }

  #addMember({ key }: Named, member: string | null): void {
    const { self, parents } = readMember(member);
    for (const container of parents) this.#insertMember.run(container, self, key);
  }

  #removeMember({ key }: Named, member: string | null): void {
    const { self, parents } = readMember(member);
    for (const container of parents) this.#deleteMember.run(container, self, key);
  }
}

function readMember(member: string | null): { readonly self: string; readonly parents: readonly string[] } {
  return member === null ? { self: '', parents: [] } : JSON.parse(member);
}
