import type { Reference } from './reference.ts';
import type { Text } from './text.ts';

export type Severity = 'error' | 'warning' | 'info';

/**
 * Something wrong in data: a value, returned, never thrown. It is for the person who holds the file.
 *
 * - `code`: `<record>/<kebab-case>`, never reused
 * - `path`: steps from the top of what was checked; empty for the whole
 * - `found`: what stands there, shortened when it is long
 */
export type Issue = {
  readonly code: string;
  readonly severity: Severity;
  readonly path: readonly (string | number)[];
  readonly message: Text;
  readonly reference?: Reference;
  readonly found?: unknown;
};

/** A path as an RFC 6901 JSON pointer. */
export function toPointer(path: readonly (string | number)[]): string {
  return path.map((step) => `/${String(step).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}

/** Is there something among these that keeps the data out? Warnings do not. */
export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.severity === 'error');
}
