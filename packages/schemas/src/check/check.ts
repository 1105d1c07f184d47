import type { z } from 'zod';
import type { AnyRecord, Body } from '../define-record.ts';
import type { Issue } from '../issue.ts';
import { contentIssues } from './content-issues.ts';
import { ruleIssues } from './rule-issues.ts';
import { shapeIssues } from './shape-issues.ts';

/** What checking found: the value when its shape holds, the issues either way, and the rules that could not run. */
export type Checked<B> = {
  readonly value: B | undefined;
  readonly issues: readonly Issue[];
  /** codes of the rules that had too little to run on: silence about them is not approval */
  readonly notRun: readonly string[];
};

/**
 * Checks the body of a record: its shape and its codes, then, when the shape holds, its rules.
 * Never throws, whatever it is given, and never changes it.
 */
export function check<R extends AnyRecord>(record: R, value: unknown): Checked<Body<R>> {
  const parsed = record.fields.safeParse(value);
  if (!parsed.success) {
    const subject = { record: record.name, root: record.fields, value };
    return {
      value: undefined,
      issues: [
        ...shapeIssues(subject, (parsed.error as z.ZodError).issues),
        ...contentIssues(record.name, record.fields, value),
      ],
      notRun: record.rules.map((rule) => rule.code),
    };
  }
  const { issues, notRun } = ruleIssues(record, parsed.data);
  return {
    value: parsed.data as Body<R>,
    issues: [...contentIssues(record.name, record.fields, parsed.data), ...issues],
    notRun,
  };
}
