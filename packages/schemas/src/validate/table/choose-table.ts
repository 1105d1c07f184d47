import type { AnyRecord } from '../../define-record.ts';
import { hasTable } from '../../project/table/tables.ts';
import { records } from '../../records/records.ts';
import type { ValidateOptions } from '../options.ts';
import { type Mapping, type Match, matchColumns } from './match-columns.ts';
import { normaliseName } from './normalise-name.ts';
import { targetsOf } from './target.ts';

/** The record type whose table a header is, or the ones between which it cannot be told. */
export type Choice =
  | { readonly match: Match }
  | { readonly match: undefined; readonly candidates: readonly AnyRecord[] };

/** Tells which table a header is, as someone asked or by itself. */
export function tableOf(names: readonly string[], file: string, options: ValidateOptions): Choice {
  const all = options.records ?? Object.values<AnyRecord>(records);
  const mapping = options.mapping ?? {};
  const wanted = all.find((record) => record.name === options.type);
  return wanted ? { match: matchColumns(wanted, names, mapping) } : chooseTable(names, file, all, mapping);
}

/**
 * Tells which table a header is: the type that has all its required columns there and most of the others; when several do as
 * well, the one that the name of the file names.
 */
function chooseTable(
  names: readonly string[],
  file: string,
  records: readonly AnyRecord[],
  mapping: Mapping,
): Choice {
  const tables = records.filter((record) => hasTable(record));
  const known = tables.filter((record) => knows(record, names, mapping) > 0);
  const exact = choose(
    known.map((record) => matchColumns(record, names, mapping, 'exactly')),
    names,
    file,
  );
  if (exact.match) return { match: matchColumns(exact.match.record, names, mapping) };
  const half = known.filter((record) => knows(record, names, mapping) * 2 >= names.length);
  const close = choose(
    half.map((record) => matchColumns(record, names, mapping)),
    names,
    file,
  );
  return close.match ? close : exact;
}

function choose(all: readonly Match[], names: readonly string[], file: string): Choice {
  const matches = all
    .filter((match) => match.missing.length === 0 && match.matched > 0)
    .toSorted((a, b) => b.matched - a.matched || columnCount(a) - columnCount(b));
  const best = matches.filter((match) => match.matched === matches[0]?.matched);
  const named = matches.find((match) => isNamedIn(file, match.record));
  const only = named ?? (best.length === 1 ? best[0] : undefined);
  if (only && only.matched * 2 >= names.length) return { match: only };
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
