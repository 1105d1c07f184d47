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

/** What happened to a row that could not be taken as it stood. `line` counts from 1, the header being line 1. */
export type RowNote = {
  readonly kind: 'repaired' | 'refused' | 'skipped' | 'merged';
  /** kebab-case: what was done or why, the same for all rows of a kind (`double-encoded-name`, `empty-row`) */
  readonly reason: string;
  readonly line: number;
  readonly column?: string;
  readonly found?: string;
  readonly expected?: string;
  readonly message: Text;
  readonly issues?: readonly Issue[];
};

/** What reading a source yields, one by one, as it streams. */
export type ReadEvent =
  | { readonly event: 'record'; readonly record: SourceRecord }
  | { readonly event: 'note'; readonly note: RowNote }
  | { readonly event: 'progress'; readonly rows: number; readonly bytes: number }
  | { readonly event: 'end'; readonly rows: number };

/** Bytes to read, with the name they came under: a file, an entry of a zip, a response. */
export type Input = {
  readonly name: string;
  readonly open: () => AsyncIterable<Uint8Array>;
  readonly size?: number;
};

/** What a reader may ask: the day to read codes as of, and the communes that codes of the past became. */
export type ReadContext = {
  readonly on: string;
  /** the commune that a code means on `on`, following the movements; undefined when no commune ever had it */
  readonly currentCommune?: (code: string, from?: string) => string | undefined;
  /** keep only these départements, when given */
  readonly departements?: ReadonlySet<string>;
};

/**
 * A public source: what it is, where it lies, and how its rows become records.
 *
 * - `id`: kebab-case, the folder and the name on the command line (`gaspar-dicrim`)
 * - `cadence`: how often it changes, in words
 * - `covers`: what an import allows one to say (see the dataset record)
 * - `read`: streams; throws `SourceChanged` when the header is not one it knows
 */
export type SourceConnector = {
  readonly id: string;
  readonly title: Text;
  readonly producer: string;
  readonly licence: Licence;
  readonly url: string;
  readonly cadence: Text;
  readonly files: readonly string[];
  readonly covers: (context: ReadContext) => readonly {
    readonly type: string;
    readonly kind?: string;
    readonly territories: readonly TerritoryRef[];
    readonly exhaustive: boolean;
  }[];
  readonly read: (input: Input, context: ReadContext) => AsyncIterable<ReadEvent>;
};

/** Declares a source; the identity function, with its types checked. */
export function defineSource(source: SourceConnector): SourceConnector {
  return source;
}

/** The `source` block that every record of an import carries. */
export function sourceOf(
  connector: SourceConnector,
  edition: Pick<Source, 'date' | 'retrievedAt' | 'url'>,
): Source {
  return {
    title: connector.title.fr,
    url: connector.url,
    producer: connector.producer,
    licence: connector.licence.name,
    ...edition,
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
