import type { Issue } from '../issue.ts';
import type { Text } from '../text.ts';

/**
 * Where something stands in a delivery.
 *
 * - `file`: its name; inside an archive, `archive.zip/inside.csv`
 * - `line`, `column`: from 1, in characters; in a table `column` is the number of the column
 * - `name`: what the header calls that column
 * - `pointer`: an RFC 6901 JSON pointer from the top of the file, or of the line in NDJSON
 */
export type Place = {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly name?: string;
  readonly pointer: string;
};

export type Format = 'json' | 'ndjson' | 'geojson' | 'csv' | 'xlsx';

/** How a file was read: said in the report, because a wrong guess explains many faults. */
export type Reading = {
  readonly file: string;
  readonly format: Format;
  readonly encoding?: string;
  readonly separator?: string;
  /** the sheet of a workbook */
  readonly sheet?: string;
  readonly remarks?: readonly Text[];
};

/**
 * A value and where it starts.
 *
 * - `text`: the JSON that it was read from, when it is at hand
 * - `type`: the record type whose body it is, when the reader knows
 */
export type GivenValue = {
  readonly kind: 'value';
  readonly place: Place;
  readonly value: unknown;
  readonly text?: string;
  readonly type?: string;
};

/** The names of the columns of the table that follows. */
export type GivenHeader = {
  readonly kind: 'header';
  readonly place: Place;
  readonly names: readonly string[];
};

/** A row of the table whose header came last; `text` is its line, when it is at hand. */
export type GivenRow = {
  readonly kind: 'row';
  readonly place: Place;
  readonly cells: readonly string[];
  readonly text?: string;
};

/** Something that could not be read; reading goes on after it when it can. */
export type GivenFault = { readonly kind: 'fault'; readonly place: Place; readonly issue: Issue };

type GivenReading = { readonly kind: 'reading'; readonly reading: Reading };

/** What readers yield, in the order of the file. */
export type Given = GivenValue | GivenHeader | GivenRow | GivenFault | GivenReading;
