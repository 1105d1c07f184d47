import type { Source } from '@maillage/schemas';
import type { Edition, Input, SourceConnector } from '../define-source.ts';
import type { ImportReport } from '../report.ts';

/** A file of a source, and which edition of it. */
export type SourceFile = {
  readonly connector: SourceConnector;
  readonly input: Input;
  readonly edition?: Edition;
};

/** A record that was checked, with its source: what a node writes. */
export type Importable = {
  readonly type: string;
  readonly id: string;
  readonly source: Source;
  readonly body: unknown;
  readonly validFrom?: string;
  readonly validTo?: string;
};

/** Where an import stands. `size` in bytes, when it is known. */
export type Progress = {
  readonly connector: string;
  readonly file: string;
  readonly rows: number;
  readonly bytes: number;
  readonly size?: number;
};

export type OnProgress = (progress: Progress) => void;

/**
 * An import under way.
 *
 * - `records`: what to write, in order, to be walked once; it ends with one `dataset` record per file. When it throws, nothing
 *   of it is to be kept
 * - `reports`: one per file, complete once `records` has ended
 */
export type Import = {
  readonly records: AsyncIterable<Importable>;
  readonly reports: () => readonly ImportReport[];
};
