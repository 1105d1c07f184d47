import { nearest } from '../../check/nearest.ts';
import type { AnyRecord } from '../../define-record.ts';
import { normaliseName } from './normalise-name.ts';
import { type How, type Target, targetsOf } from './target.ts';

/** What a column of a file was taken for; `field` is undefined when it is not read. */
export type Assumption = {
  readonly column: string;
  readonly field?: string;
  readonly how: How | 'unknown' | 'ignored' | 'double';
};

/** The columns of a file, each with what it fills, and the required columns that none fills. */
export type Match = {
  readonly record: AnyRecord;
  readonly targets: readonly (Target | undefined)[];
  readonly assumptions: readonly Assumption[];
  /** columns that fill something */
  readonly matched: number;
  readonly missing: readonly string[];
};

/** Names of columns to fields of the record, chosen by a person; null to leave a column out. */
export type Mapping = Readonly<Record<string, string | null>>;

/**
 * Finds what each column of a header fills: by the name of a field, by its French or English label, by what the field is
 * commonly called, then by the nearest spelling, and says which, so that a wrong guess is seen.
 */
export function matchColumns(
  record: AnyRecord,
  names: readonly string[],
  mapping: Mapping = {},
  spelt: 'closely' | 'exactly' = 'closely',
): Match {
  const taken = new Set<string>();
  const found = names.map((name) => given(record, name, mapping) ?? sure(record, name));
  for (const one of found) if (one && one !== 'ignored') taken.add(one.target.name);
  const spelled = found.map((one, i) =>
    one || spelt === 'exactly' ? one : spelling(record, names[i] ?? '', taken),
  );
  return conclude(record, names, spelled);
}

type Found = { readonly target: Target; readonly how: How } | 'ignored' | undefined;

function given(record: AnyRecord, name: string, mapping: Mapping): Found {
  if (!Object.hasOwn(mapping, name)) return undefined;
  const field = mapping[name];
  if (field === null || field === undefined) return 'ignored';
  const target = targetsOf(record).all.find((one) => one.name === field);
  return target && { target, how: 'mapping' };
}

function sure(record: AnyRecord, name: string): Found {
  return targetsOf(record).byName.get(normaliseName(name));
}

function spelling(record: AnyRecord, name: string, taken: Set<string>): Found {
  const { byName } = targetsOf(record);
  const free = [...byName].filter(([, { target }]) => !taken.has(target.name)).map(([known]) => known);
  const near = nearest(normaliseName(name), free);
  const found = near === undefined ? undefined : byName.get(near);
  if (!found) return undefined;
  taken.add(found.target.name);
  return { target: found.target, how: 'spelling' };
}

function conclude(record: AnyRecord, names: readonly string[], found: readonly Found[]): Match {
  const filled = new Set<string>();
  const targets: (Target | undefined)[] = [];
  const assumptions: Assumption[] = [];
  for (const [i, one] of found.entries()) {
    const column = names[i] ?? '';
    if (one === undefined || one === 'ignored') {
      targets.push(undefined);
      assumptions.push({ column, how: one ?? 'unknown' });
      continue;
    }
    const double = filled.has(one.target.name);
    filled.add(one.target.name);
    targets.push(double ? undefined : one.target);
    assumptions.push({ column, field: one.target.name, how: double ? 'double' : one.how });
  }
  const missing = targetsOf(record).all.flatMap((target) =>
    target.kind === 'cell' && target.column.required && !isFilled(filled, target.name) ? [target.name] : [],
  );
  const matched = targets.filter((target) => target && target.kind !== 'around').length;
  return { record, targets, assumptions, matched, missing };
}

/** A block given whole as JSON fills all its columns. */
function isFilled(filled: ReadonlySet<string>, name: string): boolean {
  return filled.has(name) || filled.has(name.split('.')[0] as string);
}
