import type { AnyRecord } from '../../define-record.ts';
import { hasTable } from '../../project/table/tables.ts';
import { type Mapping, type Match, matchColumns } from './match-columns.ts';
import { normaliseName } from './normalise-name.ts';
import { targetsOf } from './target.ts';

/** The record type whose table a header is, or the ones between which it cannot be told. */
export type Choice =
  | { readonly match: Match }
  | { readonly match: undefined; readonly candidates: readonly AnyRecord[] };

/**
 * Tells which table a header is: the type that has all its required columns there and most of the others; when several do as
 * well, the one that the name of the file names.
 */
export function chooseTable(
  names: readonly string[],
  file: string,
  records: readonly AnyRecord[],
  mapping: Mapping,
): Choice {
  const known = records.filter((record) => hasTable(record) && knows(record, names, mapping) > 0);
  const matches = known
    .map((record) => matchColumns(record, names, mapping))
    .filter((match) => match.missing.length === 0 && match.matched > 0)
    .toSorted((a, b) => b.matched - a.matched || columnCount(a) - columnCount(b));
  const best = matches.filter((match) => match.matched === matches[0]?.matched);
  const named = matches.find((match) => isNamedIn(file, match.record) && match.matched * 2 >= names.length);
  const only = named ?? (best.length === 1 ? best[0] : undefined);
  const enough = only !== undefined && (named !== undefined || only.matched * 2 >= names.length);
  if (only && enough) return { match: only };
  return { match: undefined, candidates: best.map((match) => match.record) };
}

function knows(record: AnyRecord, names: readonly string[], mapping: Mapping): number {
  const { byName } = targetsOf(record);
  return names.filter((name) => byName.has(normaliseName(name)) || Object.hasOwn(mapping, name)).length;
}

function columnCount(match: Match): number {
  return targetsOf(match.record).all.length;
}

/** Does the name of the file hold the name of the type, as a word? */
function isNamedIn(file: string, record: AnyRecord): boolean {
  const words = ` ${normaliseName(file.slice(file.lastIndexOf('/') + 1))} `;
  return words.includes(` ${normaliseName(record.name)} `);
}
