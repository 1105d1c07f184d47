import type { AnyRecord } from '../define-record.ts';
import type { CommuneRegistry } from './communes.ts';
import type { Fault } from './finding.ts';
import type { Mapping } from './table/match-columns.ts';

/**
 * How to validate.
 *
 * - `type`: what all the records are; told from each when not given
 * - `mapping`: names of columns to fields, for those that are not recognised
 * - `records`: the record types to know; those of this project when not given
 * - `communes`: tells which communes stood on a day; without it that check does not run, and the report says so
 * - `across`: false to look at each record alone, without duplicates, references or communes; the report says so
 * - `examples`: places shown for each finding; five when not given
 * - `onFault`: told each fault as it is met, none grouped
 */
export type ValidateOptions = {
  readonly type?: string;
  readonly mapping?: Mapping;
  readonly records?: readonly AnyRecord[];
  readonly communes?: CommuneRegistry;
  readonly across?: boolean;
  readonly examples?: number;
  readonly onFault?: (fault: Fault) => void;
};
