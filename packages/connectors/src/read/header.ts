import type { Text } from '@maillage/schemas';
import { SourceChanged } from '../define-source.ts';
import { nearestName } from './nearest-name.ts';

/** The name of a column, or the names it has had; ` (2)` marks the second column of that name. */
type ColumnName = string | readonly string[];

/**
 * One generation of a file: the columns that are read, by the field they fill, and those that are known and left alone.
 *
 * - `columns`: all must be there
 * - `optional`: read when there
 * - `ignored`: known, not read; any other column is said to be unknown
 */
export type TableEdition<F extends string> = {
  readonly id: string;
  readonly columns: Readonly<Partial<Record<F, ColumnName>>>;
  readonly optional?: Readonly<Partial<Record<F, ColumnName>>>;
  readonly ignored?: readonly string[];
};

/** Where each field stands in the rows of one file. */
export type Layout<F extends string> = {
  readonly edition: string;
  readonly names: readonly string[];
  readonly places: ReadonlyMap<F, number>;
  readonly unknown: readonly string[];
};

/**
 * Finds the edition that a header belongs to: by name, never by position.
 *
 * @throws SourceChanged naming the missing columns, and the unknown ones they may have become
 */
export function matchHeader<F extends string>(
  header: readonly string[],
  editions: readonly TableEdition<F>[],
): Layout<F> {
  const names = numbered(header);
  const matches = editions.map((edition) => match(names, edition));
  const best = matches.toSorted(
    (a, b) =>
      a.missing.length - b.missing.length ||
      a.unknown.length - b.unknown.length ||
      b.places.size - a.places.size,
  )[0];
  if (!best || best.missing.length > 0) throw changed(names, best, editions);
  return best;
}

type Match<F extends string> = Layout<F> & { readonly missing: readonly string[] };

function match<F extends string>(names: readonly string[], edition: TableEdition<F>): Match<F> {
  const places = new Map<F, number>();
  const missing: string[] = [];
  const known = new Set(edition.ignored);
  for (const [field, column, required] of columnsOf(edition)) {
    const spellings = typeof column === 'string' ? [column] : column;
    for (const spelling of spellings) known.add(spelling);
    const place = names.findIndex((name) => spellings.includes(name));
    if (place >= 0) places.set(field, place);
    else if (required) missing.push(spellings[0] as string);
  }
  return {
    edition: edition.id,
    names,
    places,
    missing,
    unknown: names.filter((name) => !known.has(name)),
  };
}

function columnsOf<F extends string>(edition: TableEdition<F>): [F, ColumnName, boolean][] {
  const read = (columns: Readonly<Partial<Record<F, ColumnName>>> | undefined, required: boolean) =>
    Object.entries(columns ?? {}).map(([field, name]): [F, ColumnName, boolean] => [
      field as F,
      name as ColumnName,
      required,
    ]);
  return [...read(edition.columns, true), ...read(edition.optional, false)];
}

/** Trimmed names; the second column of a name is called ` (2)`: GASPAR repeats one. */
function numbered(header: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return header.map((cell) => {
    const name = cell.trim().normalize('NFC');
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

function changed<F extends string>(
  names: readonly string[],
  best: Match<F> | undefined,
  editions: readonly TableEdition<F>[],
): SourceChanged {
  const missing = best?.missing ?? [];
  const unknown = best?.unknown ?? names;
  return new SourceChanged(describe(names, missing, unknown, editions), missing, unknown);
}

function describe(
  names: readonly string[],
  missing: readonly string[],
  unknown: readonly string[],
  editions: readonly { readonly id: string }[],
): Text {
  const near = missing.map((name) => ({ name, like: nearestName(name, unknown) }));
  const ids = editions.map((edition) => edition.id).join(', ');
  return {
    fr: `L'en-tête n'est pas celui attendu (éditions connues : ${ids}). ${near
      .map(
        ({ name, like }) => `Colonne absente : « ${name} »${like ? `, peut-être devenue « ${like} »` : ''}.`,
      )
      .join(' ')}${unknown.length > 0 ? ` Colonnes inconnues : ${quoted(unknown, '« ', ' »')}.` : ''} ${
      names.length < 2
        ? "Le fichier n'a qu'une colonne : est-ce bien celui-ci ?"
        : "Vérifiez que c'est le bon fichier ; si la source a changé, son lecteur est à mettre à jour."
    }`,
    en: `The header is not the one expected (known editions: ${ids}). ${near
      .map(({ name, like }) => `Missing column: "${name}"${like ? `, perhaps now "${like}"` : ''}.`)
      .join(' ')}${unknown.length > 0 ? ` Unknown columns: ${quoted(unknown, '"', '"')}.` : ''} ${
      names.length < 2
        ? 'The file has a single column: is it the right one?'
        : 'Check that it is the right file; if the source has changed, its reader has to be brought up to date.'
    }`,
  };
}

function quoted(names: readonly string[], open: string, close: string): string {
  return names.map((name) => `${open}${name}${close}`).join(', ');
}
