import type { Issue, Severity } from '../issue.ts';
import type { Place } from '../read/given.ts';
import type { Reference } from '../reference.ts';
import type { Text } from '../text.ts';
import type { RepairKind } from './repair.ts';

/** How a fault can be mended without changing what is said; `to` is absent when the field is to be removed. */
export type Mend = { readonly kind: RepairKind; readonly to?: unknown };

/** One fault: what is wrong, and where. */
export type Fault = {
  readonly issue: Issue;
  readonly place: Place;
  readonly record?: string;
  readonly mend?: Mend;
};

/** One of the places where a finding was met. */
export type Example = {
  readonly place: Place;
  readonly message: Text;
  readonly found?: unknown;
  readonly mend?: Mend;
};

/**
 * Faults that are the same but for their place: same file, same code, same field. `message` is that of the first.
 *
 * - `where`: the pointer with `*` for each position in a list, or the name of the column
 * - `mendable`: how many of them a safe repair mends
 */
export type Finding = {
  readonly code: string;
  readonly severity: Severity;
  readonly record?: string;
  readonly file: string;
  readonly where: string;
  readonly message: Text;
  readonly reference?: Reference;
  readonly count: number;
  readonly mendable: number;
  readonly examples: readonly Example[];
};
