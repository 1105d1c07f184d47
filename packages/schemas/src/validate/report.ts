import type { Reading } from '../read/given.ts';
import type { Text } from '../text.ts';
import type { Finding } from './finding.ts';
import type { Assumption } from './table/match-columns.ts';

/** How a file was read, what it was taken for, and how much it held. */
export type FileReport = Omit<Reading, 'format'> & {
  readonly format?: Reading['format'];
  /** records met, by type; `?` for those whose type could not be told */
  readonly records: Readonly<Record<string, number>>;
  /** of a table: what each column was taken for */
  readonly columns?: readonly Assumption[];
};

/**
 * Whether a check ran: on how many records it did, on how many it could not, and why.
 *
 * A check that never ran approves nothing.
 */
export type CheckReport = {
  readonly code: string;
  readonly record?: string;
  readonly ran: number;
  readonly notRun: number;
  readonly why?: Text;
};

/**
 * What validating a delivery says.
 *
 * - `documents`: records met; `valid`: those without an error
 * - `faults`: of each severity, equal ones counted apart
 */
export type Report = {
  readonly valid: boolean;
  readonly documents: number;
  readonly validDocuments: number;
  readonly faults: { readonly error: number; readonly warning: number; readonly info: number };
  readonly files: readonly FileReport[];
  readonly findings: readonly Finding[];
  readonly checks: readonly CheckReport[];
};
