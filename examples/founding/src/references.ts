import { fieldsOf, findRecord } from '@maillage/schemas';
import type { FoundingRecord } from './read-founding.ts';

/** A reference met in a record: where it stands and where it leads. */
export type ReferenceFound = {
  readonly from: string;
  readonly field: string;
  readonly to: string;
};

/** Every reference of a record to another one, as its fields declare them. */
export function referencesOf({ type, localId, envelope }: FoundingRecord): readonly ReferenceFound[] {
  const record = findRecord(type);
  if (!record) return [];
  return fieldsOf(record).flatMap(({ path, about }) => {
    const target = about?.refersTo;
    if (target === undefined) return [];
    return valuesAt(envelope.body, path).map((id) => ({
      from: `${type}/${localId}`,
      field: path.join('.'),
      to: `${target}/${id}`,
    }));
  });
}

/** Every text that a path of field names leads to, `[]` meaning each item of a list. */
function valuesAt(value: unknown, path: readonly string[]): string[] {
  const [step, ...rest] = path;
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, step === '[]' ? rest : path));
  if (step === undefined) return typeof value === 'string' ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return valuesAt((value as Record<string, unknown>)[step], rest);
}
