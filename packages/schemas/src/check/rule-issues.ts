import { z } from 'zod';
import type { AnyRecord } from '../define-record.ts';
import type { Rule } from '../define-rule.ts';
import { aboutField, unwrap } from '../field.ts';
import type { Issue } from '../issue.ts';
import { fill } from '../text.ts';
import { dig, shorten } from './found.ts';
import { issueAt } from './issue-of.ts';

/** What the rules of a record say of a body whose shape holds, and the codes of those that had too little to run on. */
export function ruleIssues(record: AnyRecord, body: unknown): { issues: Issue[]; notRun: string[] } {
  const issues: Issue[] = [];
  const notRun: string[] = [];
  for (const rule of record.rules) {
    const holds = rule.holds(body as never);
    if (holds === null) notRun.push(rule.code);
    if (holds === false) issues.push(issueOf(record, rule, body));
  }
  return { issues, notRun };
}

function issueOf(record: AnyRecord, rule: Rule, body: unknown): Issue {
  const path = rule.at?.(body as never) ?? rule.path;
  const found = dig(body, path);
  const message = fill(rule.message, { ...(readable(record.fields, body) as object), found: shorten(found) });
  const issue = issueAt(rule.severity, path, rule.code, found, message);
  return rule.reference ? { ...issue, reference: rule.reference } : issue;
}

/** A body as sentences quote it: the values of closed lists by their names, long texts cut, lists only told. */
function readable(schema: z.core.$ZodType, value: unknown): unknown {
  const bare = unwrap(schema);
  if (!(bare instanceof z.ZodObject) || typeof value !== 'object' || value === null) {
    const names = aboutField(schema)?.values;
    return (typeof value === 'string' && names?.[value]) || shorten(value);
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      readable(bare.shape[name] as z.core.$ZodType, inner),
    ]),
  );
}
