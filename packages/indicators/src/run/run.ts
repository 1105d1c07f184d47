import type { TerritoryLevel, Text } from '@maillage/schemas';
import type { Evaluation } from '../evaluate.ts';

/** The SHA-256, in hexadecimal, of the canonical JSON text (RFC 8785) of a value; given by who has one. */
export type HashOf = (value: object) => string;

/** How a run is written; raised when its fields change meaning. */
export const RUN_FORMAT = 'maillage-run@1';

/**
 * A record that a run read.
 *
 * - `hash`: of all that its writer said; when it was recorded and when its source was read again change nothing to it
 */
export type RunInput = {
  readonly id: string;
  readonly type: string;
  readonly revision: number;
  readonly hash: string;
};

/** The places that a territory may hold, from 1, among those whose figure is bounded or known. */
export type RankInterval = { readonly first: number; readonly last: number; readonly among: number };

/** The figure of one territory in a run, with what it used, what it lacked, and where it may stand among the others. */
export type RunResult = Omit<Evaluation, 'indicator' | 'version' | 'label' | 'unit' | 'on'> & {
  readonly name: string;
  readonly rank?: RankInterval;
};

/** What was asked of a run. `seed` is null when nothing is drawn; `parameters` is empty when a formula takes none. */
export type RunSettings = {
  readonly on: string;
  readonly level: TerritoryLevel;
  /** the territory inside which the others lie (`departement:62`) */
  readonly within: string;
  readonly parameters: Readonly<Record<string, string | number | boolean | null>>;
  readonly seed: number | null;
};

/** The definition that a run followed, with what is needed to read its figures. */
export type RunDefinition = {
  readonly id: string;
  readonly version: string;
  readonly label: Text;
  readonly unit: string;
  readonly direction: -1 | 0 | 1;
};

/**
 * Figures that another node can replay: plain data, nothing in it depends on the clock, the machine or the order of arrival.
 *
 * - `inputs`: every record read, in the order of their ids, each once
 * - `results`: in the order of the territories' keys
 * - `hash`: of all the rest; a file altered by hand no longer bears its own
 */
export type Run = RunSettings & {
  readonly format: typeof RUN_FORMAT;
  readonly indicator: RunDefinition;
  readonly inputs: readonly RunInput[];
  readonly results: readonly RunResult[];
  readonly hash: string;
};

/** How far long work has gone: `done` of `of` steps, each a territory or a record. */
export type RunStep = { readonly done: number; readonly of: number };

/** A run before it is sealed. */
export type UnsealedRun = Omit<Run, 'hash'>;

/** Seals a run with the hash of all that it says. */
export function sealRun(run: UnsealedRun, hashOf: HashOf): Run {
  return { ...run, hash: hashOf(run) };
}

/** Whether a run still bears the hash of what it says. */
export function isSealed({ hash, ...rest }: Run, hashOf: HashOf): boolean {
  return hashOf(rest) === hash;
}
