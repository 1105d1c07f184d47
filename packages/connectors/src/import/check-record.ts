import { type AnyRecord, check, findRecord, hasErrors, type Issue } from '@maillage/schemas';
import type { SourceRecord } from '../define-source.ts';

const types = new Map<string, AnyRecord>();

/** The issues that keep a record out; none when it holds. Warnings are for those who look at the record later. */
export function errorsIn({ type, body }: SourceRecord): readonly Issue[] {
  const record = types.get(type) ?? findRecord(type);
  if (!record) throw new Error(`a connector gave a record of an unknown type: ${type}`);
  types.set(type, record);
  const { issues } = check(record, body);
  return hasErrors(issues) ? issues : [];
}
