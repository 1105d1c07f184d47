import { z } from 'zod';
import type { AnyRecord } from '../../define-record.ts';
import { type Disclosure, stricter } from '../../disclosure.ts';
import { aboutField, type Field, unwrap } from '../../field.ts';

/**
 * A column of the table of a record: a field that holds no other, by its path.
 *
 * - `name`: the names on the path, with a dot between: `blocks.alert`, `practices.on`
 * - `path`: steps from the top of the body; `[]` stands for each item of a list
 * - `trail`: what is known of each field on the path, the column's own last
 * - `options`: the schemas that its value may take; several when it lies in a union (the codes of a territory)
 * - `required`: a line without it cannot be a record
 */
export type Column = {
  readonly name: string;
  readonly path: readonly string[];
  readonly trail: readonly Field[];
  readonly options: readonly z.core.$ZodType[];
  readonly required: boolean;
};

/** Does a cell of this column hold a list, its items joined by `|`? */
export function holdsList(column: Column): boolean {
  return column.path.includes('[]');
}

/** The columns of a record, and the fields that do not fit in a cell: lists of lists, and outlines. */
export type Columns = { readonly kept: readonly Column[]; readonly left: readonly string[] };

const known = new WeakMap<AnyRecord, Columns>();

/** The columns of the public projection of a record: a table is made to be published, and personal data never is. */
export function columnsOf(record: AnyRecord): Columns {
  const found = known.get(record) ?? split(mergeByName([...walk(record.fields, START)]));
  known.set(record, found);
  return found;
}

type At = Pick<Column, 'path' | 'trail' | 'required'> & { readonly disclosure: Disclosure };

const START: At = { path: [], trail: [], required: true, disclosure: 'public' };

function* walk(schema: z.core.$ZodType, at: At): Iterable<Column> {
  const bare = unwrap(schema);
  if (bare instanceof z.ZodArray) {
    yield* walk(bare.element as z.core.$ZodType, listAt(bare, at));
  } else if (bare instanceof z.ZodObject) {
    for (const [name, inner] of Object.entries(bare.shape as Record<string, z.core.$ZodType>)) {
      const below = fieldAt(name, inner, at);
      if (below.disclosure === 'public') yield* walk(inner, below);
    }
  } else if (bare instanceof z.ZodUnion) {
    for (const option of bare.options) yield* walk(option as z.core.$ZodType, at);
  } else {
    const { path, trail, required } = at;
    yield { name: path.filter((step) => step !== '[]').join('.'), path, trail, required, options: [bare] };
  }
}

/** Items may be asked for only where the list itself cannot be empty. */
function listAt(list: z.ZodArray, at: At): At {
  return { ...at, path: [...at.path, '[]'], required: at.required && !list.safeParse([]).success };
}

function fieldAt(name: string, schema: z.core.$ZodType, at: At): At {
  const about = aboutField(schema);
  return {
    path: [...at.path, name],
    trail: about ? [...at.trail, about] : at.trail,
    required: at.required && !(schema as z.ZodType).safeParse(undefined).success,
    disclosure: stricter(at.disclosure, about?.disclosure ?? at.disclosure),
  };
}

/** The options of a union name the same fields: one column for each name, that takes what any of them takes. */
function mergeByName(columns: readonly Column[]): readonly Column[] {
  const merged = new Map<string, Column>();
  for (const column of columns) {
    const same = merged.get(column.name);
    merged.set(column.name, same ? { ...same, options: [...same.options, ...column.options] } : column);
  }
  return [...merged.values()];
}

function split(columns: readonly Column[]): Columns {
  const fits = (column: Column) =>
    column.path.filter((step) => step === '[]').length < 2 && !isOutline(column);
  return { kept: columns.filter(fits), left: columns.filter((one) => !fits(one)).map((one) => one.name) };
}

function isOutline({ trail }: Column): boolean {
  return trail.some(({ iri }) => iri === 'locn:geometry');
}
