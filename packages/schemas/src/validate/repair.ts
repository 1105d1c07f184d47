import { z } from 'zod';
import type { Path } from '../check/issue-of.ts';
import { grammarOf } from '../codes/code.ts';
import { toCommuneCode } from '../codes/commune.ts';
import type { AnyRecord } from '../define-record.ts';
import { unwrap } from '../field.ts';
import { undoDoubleEncoding } from '../read/double-encoding.ts';
import { holdsOf } from './compile/holds.ts';

/** A repair that changes how a value is written and not what it says. */
export type RepairKind =
  | 'trimmed'
  | 'padded'
  | 'digits-joined'
  | 'decoded'
  | 'french-date'
  | 'number-as-text'
  | 'null-removed';

export type Repair = {
  readonly kind: RepairKind;
  readonly path: Path;
  readonly from: unknown;
  /** undefined when the field is removed */
  readonly to: unknown;
};

/** A body with its safe repairs made, and the list of them. The body given is left untouched. */
export function repair(
  record: AnyRecord,
  body: unknown,
): { readonly body: unknown; readonly repairs: readonly Repair[] } {
  const repairs: Repair[] = [];
  return { body: repaired(record.fields, body, [], repairs), repairs };
}

function repaired(schema: z.core.$ZodType, value: unknown, path: Path, repairs: Repair[]): unknown {
  const bare = unwrap(schema);
  if (bare instanceof z.ZodObject) return repairedObject(bare, value, path, repairs);
  if (bare instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((item, i) => repaired(bare.element as z.core.$ZodType, item, [...path, i], repairs));
  }
  if (bare instanceof z.ZodUnion) {
    const option = bare.options.find((one) => fits(one as z.core.$ZodType, value));
    return option ? repaired(option as z.core.$ZodType, value, path, repairs) : value;
  }
  return repairedLeaf(bare, value, path, repairs);
}

/** Does the value bear the tags that an option asks for? Options without tags are not repaired into one another. */
function fits(option: z.core.$ZodType, value: unknown): boolean {
  if (!(option instanceof z.ZodObject) || typeof value !== 'object' || value === null) return false;
  return Object.entries(option.shape).every(
    ([name, inner]) =>
      !(inner instanceof z.ZodLiteral) || inner.values.has((value as Record<string, never>)[name] as never),
  );
}

function repairedObject(schema: z.ZodObject, value: unknown, path: Path, repairs: Repair[]): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const whole: [string, unknown][] = [];
  for (const [name, inner] of Object.entries(value)) {
    const field = Object.hasOwn(schema.shape, name) ? (schema.shape[name] as z.core.$ZodType) : undefined;
    if (field && inner === null && holdsOf(field)(undefined)) {
      repairs.push({ kind: 'null-removed', path: [...path, name], from: null, to: undefined });
      continue;
    }
    whole.push([name, field ? repaired(field, inner, [...path, name], repairs) : inner]);
  }
  return Object.fromEntries(whole);
}

function repairedLeaf(schema: z.core.$ZodType, value: unknown, path: Path, repairs: Repair[]): unknown {
  const decoded =
    typeof value === 'string' && MAYBE_TWICE.test(value) ? undoDoubleEncoding(value) : undefined;
  if (decoded !== undefined && schema instanceof z.ZodString) {
    repairs.push({ kind: 'decoded', path, from: value, to: decoded });
    return decoded;
  }
  if (holdsOf(schema)(value)) return value;
  for (const [kind, mend] of MENDS) {
    const mended = mend(schema, value);
    if (mended === undefined || mended === value || !holdsOf(schema)(mended)) continue;
    repairs.push({ kind, path, from: value, to: mended });
    return mended;
  }
  return value;
}

/** What UTF-8 read as Windows-1252 always shows: a letter from à to ô in capitals, then a sign. */
export const MAYBE_TWICE =
  /[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/;

type Mend = (schema: z.core.$ZodType, value: unknown) => unknown;

/** Each is tried in turn; one is kept only when the field then holds. */
const MENDS: readonly (readonly [RepairKind, Mend])[] = [
  ['trimmed', (schema, value) => (typeof value === 'string' && isCode(schema) ? trimmed(value) : undefined)],
  ['padded', (schema, value) => (isCommune(schema) && isShort(value) ? toCommuneCode(value) : undefined)],
  [
    'number-as-text',
    (schema, value) => (typeof value === 'number' && isCode(schema) ? String(value) : undefined),
  ],
  [
    'digits-joined',
    (schema, value) => (isNumbered(schema) && typeof value === 'string' ? joined(value) : undefined),
  ],
  [
    'french-date',
    (schema, value) => (isDate(schema) && typeof value === 'string' ? fromFrench(value) : undefined),
  ],
];

function isCode(schema: z.core.$ZodType): boolean {
  return grammarOf(schema) !== undefined || schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral;
}

function isCommune(schema: z.core.$ZodType): boolean {
  return grammarOf(schema)?.name === 'commune';
}

function isNumbered(schema: z.core.$ZodType): boolean {
  return /^(?:siren|siret)$/.test(grammarOf(schema)?.name ?? '');
}

function isDate(schema: z.core.$ZodType): boolean {
  return /^(?:partial-date|day)$/.test(grammarOf(schema)?.name ?? '');
}

function isShort(value: unknown): value is string | number {
  return (typeof value === 'string' && value.length < 20) || typeof value === 'number';
}

function trimmed(value: string): string {
  return value.replace(/^[\s\u200b\ufeff]+|[\s\u200b\ufeff]+$/g, '');
}

function joined(value: string): string {
  return value.length > 40 ? value : value.replace(/[\s.\u202f]/g, '');
}

/** `14/07/2019` is the fourteenth of July: the order of the day and the month is that of French files. */
function fromFrench(value: string): string | undefined {
  const [, day, month, year] = /^\s*(\d{1,2})[/.](\d{1,2})[/.](\d{4})\s*$/.exec(value) ?? [];
  return year && `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
}
