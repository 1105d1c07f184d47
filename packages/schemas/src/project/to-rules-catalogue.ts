import type { AnyRecord } from '../define-record.ts';
import { type Severity, toPointer } from '../issue.ts';
import type { LegalRule } from '../law/define-legal-rule.ts';
import type { Reference } from '../reference.ts';
import type { Text } from '../text.ts';

/** A rule on one record, as the catalogue lists it; `pointer` is the field to look at first, from the top of the body. */
export type RecordRuleEntry = {
  readonly code: string;
  readonly type: string;
  readonly severity: Severity;
  readonly pointer: string;
  readonly message: Text;
  readonly reference?: Reference;
};

/** A rule of law, as the catalogue lists it. */
export type LegalRuleEntry = Pick<LegalRule, 'id' | 'level' | 'label' | 'reference'>;

/** Every rule there is: those of law, and those on one record. */
export type RulesCatalogue = {
  readonly legal: readonly LegalRuleEntry[];
  readonly records: readonly RecordRuleEntry[];
};

/** The catalogue of rules, in the order of the registries, without the code that judges. */
export function toRulesCatalogue(
  legalRules: readonly LegalRule[],
  records: readonly AnyRecord[],
): RulesCatalogue {
  return {
    legal: legalRules.map(({ id, level, label, reference }) => ({ id, level, label, reference })),
    records: records.flatMap((record) =>
      record.rules.map((rule) => ({ type: record.name, ...entryOf(rule) })),
    ),
  };
}

function entryOf(rule: AnyRecord['rules'][number]): Omit<RecordRuleEntry, 'type'> {
  const { code, severity, path, message, reference } = rule;
  return { code, severity, pointer: toPointer(path), message, ...(reference && { reference }) };
}
