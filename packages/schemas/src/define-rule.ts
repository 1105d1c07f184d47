import type { Severity } from './issue.ts';
import type { Reference } from './reference.ts';
import type { Text } from './text.ts';

/**
 * A rule on one record: what must hold between its fields.
 *
 * - `code`: `<record>/<kebab-case>`, never reused
 * - `path`: the field to look at first, from the top of the body
 * - `at`: the exact place, when the rule speaks of one item of a list (`['timings', 2, 'end']`); `path` otherwise
 * - `message`: says what was found, why it matters and what to do; `{field}` is replaced by the body's value, and
 *   `{found}` by the value at the place
 * - `holds`: true, false, or null when the record does not say enough for the rule to run
 */
export type Rule<Body = never> = {
  readonly code: string;
  readonly severity: Severity;
  readonly path: readonly (string | number)[];
  readonly at?: (body: Body) => readonly (string | number)[] | undefined;
  readonly message: Text;
  readonly reference?: Reference;
  readonly holds: (body: Body) => boolean | null;
};

/** Declares a rule; the identity function, with its types checked. */
export function defineRule<Body>(rule: Rule<Body>): Rule<Body> {
  return rule;
}
