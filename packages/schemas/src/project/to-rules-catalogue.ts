import type { AnyRecord } from '../define-record.ts';
import { type Issue, toPointer } from '../issue.ts';
import type { LegalRule } from '../law/define-legal-rule.ts';

/** A rule on one record, as the catalogue lists it: what `check` may raise, without the code that raises it. */
export type RecordRuleEntry = Pick<Issue, 'code' | 'severity' | 'message' | 'reference'> & {
  readonly record: string;
  /** JSON pointer of the field to look at first */
  readonly path: string;
};

/** A rule of law, as the catalogue lists it. */
export type LegalRuleEntry = Pick<LegalRule, 'id' | 'level' | 'label' | 'reference'>;

/** Every rule there is: those on one record, and those of law. */
export type RulesCatalogue = {
  readonly recordRules: readonly RecordRuleEntry[];
  readonly legalRules: readonly LegalRuleEntry[];
};

/** The catalogue of rules, in the order of the registries. */
export function toRulesCatalogue(
  records: readonly AnyRecord[],
  legalRules: readonly LegalRule[] = [],
): RulesCatalogue {
  return {
    recordRules: records.flatMap((record) =>
      record.rules.map(({ code, severity, path, message, reference }) => ({
        code,
        record: record.name,
        severity,
        path: toPointer(path),
        message,
        ...(reference && { reference }),
      })),
    ),
    legalRules: legalRules.map(({ id, level, label, reference }) => ({ id, level, label, reference })),
  };
}
