import type { Issue, Source, TerritoryRef, Text } from '@maillage/schemas';

/** The licence of a source, as printed with its data. */
export type Licence = { readonly name: string; readonly url: string };

/** A record ready to be written: the node adds the envelope. `id` is a UUIDv5 of the source's own key. */
export type SourceRecord = {
  readonly type: string;
  readonly id: string;
  readonly body: unknown;
  readonly validFrom?: string;
  readonly validTo?: string;
};

/**
 * What happened to a row that could not be taken as it stood.
 *
 * - `kind`: `repaired` and `noticed` rows go on to become records; a row that is `merged`, `skipped` or `refused` ends there
 * - `reason`: kebab-case, the same for all rows of a kind (`double-encoded-name`, `empty-row`); see `REASONS`
 * - `line`: from 1, the header being line 1; in JSON, which has no header, the rank of the item
 */
export type RowNote = {
  readonly kind: 'repaired' | 'noticed' | 'refused' | 'skipped' | 'merged';
  readonly reason: string;
  readonly line: number;
  readonly column?: string;
  readonly found?: string;
  readonly expected?: string;
  readonly message: Text;
  readonly issues?: readonly Issue[];
};

/** What an import allows one to say of some territories: with `exhaustive`, an absence means no. See the dataset record. */
export type Cover = {
  readonly type: string;
  readonly kind?: string;
  readonly territories: readonly TerritoryRef[];
  readonly exhaustive: boolean;
};

/**
 * What reading a source yields, one by one, as it streams.
 *
 * A record accounts for one row, unless it says `rows: 0` (one more record of a row already accounted for). `line` is where
 * it comes from. `covers` tells what only the content can tell: the territories that the file lists.
 */
export type ReadEvent =
  | {
      readonly event: 'record';
      readonly record: SourceRecord;
      readonly line?: number;
      readonly rows?: 0 | 1;
    }
  | { readonly event: 'note'; readonly note: RowNote }
  | { readonly event: 'covers'; readonly cover: Cover }
  | { readonly event: 'progress'; readonly rows: number; readonly bytes: number }
  | { readonly event: 'end'; readonly rows: number };

/** Bytes to read, with the name they came under: a file, an entry of a zip, a response. `size` in bytes, when known. */
export type Input = {
  readonly name: string;
  readonly open: () => AsyncIterable<Uint8Array>;
  readonly size?: number;
};

/** The commune that a code means on a day, following mergers; `from` is the day the code was written down, when known. */
export type CurrentCommune = (code: string, from?: string) => string | undefined;

/** What a reader may ask: the day to read codes as of, and the communes that codes of the past became. */
export type ReadContext = {
  readonly on: string;
  /** the commune that a code means on `on`, following the movements; undefined when no commune ever had it */
  readonly currentCommune?: CurrentCommune;
  /** keep only these départements, when given */
  readonly departements?: ReadonlySet<string>;
};

/**
 * A public source: what it is, where it lies, and how its rows become records.
 *
 * - `id`: kebab-case, the folder and the name on the command line (`gaspar-dicrim`)
 * - `url`: the page to read about it; `download`: where the file itself lies, when it has a stable address
 * - `cadence`: how often it changes, in words
 * - `files`: the names it comes under, `*` standing for what varies (`dicrim_gaspar*.csv`)
 * - `partOf`: its records are parts, to be joined with those of other sources before they are written
 * - `covers`: what an import allows one to say (see the dataset record)
 * - `read`: streams; throws `SourceChanged` when the header is not one it knows
 */
export type SourceConnector = {
  readonly id: string;
  readonly title: Text;
  readonly producer: string;
  readonly licence: Licence;
  readonly url: string;
  readonly download?: string;
  readonly cadence: Text;
  readonly files: readonly string[];
  readonly partOf?: 'territories';
  readonly covers: (context: ReadContext) => readonly Cover[];
  readonly read: (input: Input, context: ReadContext) => AsyncIterable<ReadEvent>;
};

/** Declares a source; the identity function, with its types checked. */
export function defineSource(source: SourceConnector): SourceConnector {
  return source;
}

/** Which edition of a source is being read, when it was obtained, and from where when it is not the source's own page. */
export type Edition = {
  /** partial date */
  readonly date?: string;
  /** partial date or instant */
  readonly retrievedAt?: string;
  readonly url?: string;
};

/** The `source` block that every record of an import carries. */
export function sourceOf(connector: SourceConnector, edition: Edition): Source {
  return {
    title: connector.title.fr,
    url: connector.url,
    producer: connector.producer,
    licence: connector.licence.name,
    ...(edition as Pick<Source, keyof Edition>),
  };
}

/** The header of a file is not one that the reader knows: the source changed, or it is another file. */
export class SourceChanged extends Error {
  override readonly name = 'SourceChanged';
  readonly details: Text;
  readonly missing: readonly string[];
  readonly unknown: readonly string[];
  constructor(details: Text, missing: readonly string[], unknown: readonly string[]) {
    super(details.fr);
    this.details = details;
    this.missing = missing;
    this.unknown = unknown;
  }
}
