import { z } from 'zod';
import { grammarOf } from '../../codes/code.ts';
import type { AnyRecord } from '../../define-record.ts';
import { aboutField, unwrap } from '../../field.ts';
import { type Column, columnsOf } from '../../project/table/column.ts';
import { normaliseName } from './normalise-name.ts';

/**
 * What a column of a file can fill.
 *
 * - `cell`: a column of the record's table
 * - `json`: a block or a list of the body, written as JSON in one cell, as exports do
 * - `around`: what an export writes beside the body (id, revision, source…): known, and not part of it
 */
export type Target =
  | { readonly kind: 'cell'; readonly name: string; readonly column: Column }
  | { readonly kind: 'json'; readonly name: string }
  | { readonly kind: 'around'; readonly name: string };

/** Columns that exports and published tables have beside the body. */
const AROUND = [
  'id',
  'revision',
  'recordedAt',
  'sourceTitle',
  'sourceProducer',
  'sourceLicence',
  'sourceDate',
  'validFrom',
  'validTo',
];

/** What people call the code of a commune, INSEE's own files and GASPAR included. */
const COMMUNE_NAMES = [
  'code insee',
  'insee',
  'code commune',
  'code insee commune',
  'code insee de la commune',
  'codgeo',
  'cod commune',
  'insee com',
  'com insee',
  'depcom',
  'com',
  'commune code',
  'citycode',
];

/** How a column was recognised, the surest first. */
export type How = 'name' | 'label' | 'synonym' | 'spelling' | 'mapping';

/** The targets of a record, and every name that leads to one of them alone. */
export type Targets = {
  readonly all: readonly Target[];
  readonly byName: ReadonlyMap<string, { readonly target: Target; readonly how: How }>;
};

const known = new WeakMap<AnyRecord, Targets>();

export function targetsOf(record: AnyRecord): Targets {
  let targets = known.get(record);
  if (!targets) {
    targets = build(record);
    known.set(record, targets);
  }
  return targets;
}

function build(record: AnyRecord): Targets {
  const columns = columnsOf(record).kept;
  const cells = columns.map((column): Target => ({ kind: 'cell', name: column.name, column }));
  const json = Object.entries(record.fields.shape as Record<string, z.core.$ZodType>)
    .filter(([name, schema]) => holdsMore(schema) && !columns.some((column) => column.name === name))
    .map(([name]): Target => ({ kind: 'json', name }));
  const around = AROUND.map((name): Target => ({ kind: 'around', name }));
  const byName = new Map<string, { target: Target; how: How }>();
  for (const target of [...cells, ...json, ...around]) put(byName, [target.name], target, 'name');
  for (const target of [...cells, ...json])
    putAlone(byName, labelsOf(record, target), target, 'label', [...cells, ...json], record);
  const commune = cells.find((one) => one.kind === 'cell' && isCommune(one.column));
  if (commune) put(byName, COMMUNE_NAMES, commune, 'synonym');
  return { all: [...cells, ...json, ...around], byName };
}

function put(
  byName: Map<string, { target: Target; how: How }>,
  names: readonly string[],
  target: Target,
  how: How,
): void {
  for (const name of names.map(normaliseName)) {
    if (name !== '' && !byName.has(name)) byName.set(name, { target, how });
  }
}

/** Labels that two columns share lead nowhere: "Date" would be a guess. */
function putAlone(
  byName: Map<string, { target: Target; how: How }>,
  names: readonly string[],
  target: Target,
  how: How,
  all: readonly Target[],
  record: AnyRecord,
): void {
  const alone = names.filter((name) =>
    all.every(
      (other) =>
        other === target || !labelsOf(record, other).map(normaliseName).includes(normaliseName(name)),
    ),
  );
  put(byName, alone, target, how);
}

function labelsOf(record: AnyRecord, target: Target): string[] {
  if (target.kind === 'around') return [];
  if (target.kind === 'json') {
    const label = aboutField(record.fields.shape[target.name])?.label;
    return label ? [label.fr, label.en] : [];
  }
  const { trail, path } = target.column;
  const own = trail.at(-1)?.label;
  const whole = (language: 'fr' | 'en') => trail.map((field) => field.label[language]).join(' ');
  const last = path.findLast((step) => step !== '[]') ?? '';
  return [last, whole('fr'), whole('en'), ...(own ? [own.fr, own.en] : [])];
}

function holdsMore(schema: z.core.$ZodType): boolean {
  const bare = unwrap(schema);
  return bare instanceof z.ZodObject || bare instanceof z.ZodArray || bare instanceof z.ZodUnion;
}

function isCommune({ path, options }: Column): boolean {
  return path.length === 1 && options.some((option) => grammarOf(option)?.name === 'commune');
}
