import { type DemoFile, FILES } from './files.ts';
import { type DemoRecord, RECORDS } from './records.ts';

export type { DemoFile } from './files.ts';
export type { DemoRecord, DemoSource } from './records.ts';

/** A file of the demonstration, where it lies on disk. */
export type LocatedFile = DemoFile & { readonly url: URL };

/**
 * The demonstration: public data on Nord and Pas-de-Calais.
 *
 * - `departements`: what the files were cut to; to be given as the scope of the import, so that it claims no more
 * - `files`: to be read by the connectors, together
 * - `records`: to be written as they are
 */
export type Demo = {
  readonly departements: readonly string[];
  readonly files: readonly LocatedFile[];
  readonly records: readonly DemoRecord[];
};

export const demo: Demo = {
  departements: ['59', '62'],
  files: FILES.map((file) => ({ ...file, url: new URL(`../data/${file.name}`, import.meta.url) })),
  records: RECORDS,
};
