import { z } from 'zod';
import type { AnyRecord } from './define-record.ts';
import { type Disclosure, type Projection, stricter } from './disclosure.ts';
import { aboutField, type Field, unwrap } from './field.ts';
import { chooserOf } from './union-option.ts';

/** One field of a record, as met when walking down its schema. `[]` in the path stands for each item of a list. */
export type FieldAt = {
  readonly path: readonly string[];
  readonly about: Field | undefined;
  readonly schema: z.core.$ZodType;
  readonly disclosure: Disclosure;
  readonly optional: boolean;
};

/** Every field of a record, parents before children, with the disclosure that really applies to it. */
export function fieldsOf(record: AnyRecord): readonly FieldAt[] {
  return [...walk(record.fields, [], 'public')];
}

function* walk(schema: z.core.$ZodType, path: readonly string[], disclosure: Disclosure): Iterable<FieldAt> {
  const bare = unwrap(schema);
  if (bare instanceof z.ZodArray) {
    yield* walk(bare.element as z.core.$ZodType, [...path, '[]'], disclosure);
  } else if (bare instanceof z.ZodUnion) {
    for (const option of bare.options) yield* walk(option as z.core.$ZodType, path, disclosure);
  } else if (bare instanceof z.ZodObject) {
    for (const [name, inner] of Object.entries(bare.shape as Record<string, z.core.$ZodType>)) {
      const about = aboutField(inner);
      const at = stricter(disclosure, about?.disclosure ?? disclosure);
      const here = [...path, name];
      yield { path: here, about, schema: inner, disclosure: at, optional: isOptional(inner) };
      yield* walk(inner, here, at);
    }
  }
}

function isOptional(schema: z.core.$ZodType): boolean {
  return (schema as z.ZodType).safeParse(undefined).success;
}

type Keep = (value: unknown) => unknown;

const cutters = new WeakMap<AnyRecord, Keep>();

/**
 * What a projection shows of a body. The public one is built from the fields declared public, so that a field that
 * nobody declared never leaves; the full one is the body itself.
 */
export function project(record: AnyRecord, body: unknown, projection: Projection): unknown {
  if (projection === 'full') return body;
  let cut = cutters.get(record);
  if (!cut) {
    cut = cutterOf(record.fields, 'public');
    cutters.set(record, cut);
  }
  return cut(body);
}

/** Does some field of this record stay out of the public projection? */
export function hasHiddenFields(record: AnyRecord): boolean {
  return fieldsOf(record).some((at) => at.disclosure !== 'public');
}

function cutterOf(schema: z.core.$ZodType, disclosure: Disclosure): Keep {
  const bare = unwrap(schema);
  if (bare instanceof z.ZodArray) {
    const item = cutterOf(bare.element as z.core.$ZodType, disclosure);
    return (value) => (Array.isArray(value) ? value.map(item) : undefined);
  }
  if (bare instanceof z.ZodUnion) return unionCutter(bare, disclosure);
  if (bare instanceof z.ZodObject) return objectCutter(bare, disclosure);
  return (value) => value;
}

function objectCutter(schema: z.ZodObject, disclosure: Disclosure): Keep {
  const kept: [string, Keep][] = [];
  for (const [name, inner] of Object.entries(schema.shape as Record<string, z.core.$ZodType>)) {
    const at = stricter(disclosure, aboutField(inner)?.disclosure ?? disclosure);
    if (at === 'public') kept.push([name, cutterOf(inner, at)]);
  }
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const shown: Record<string, unknown> = {};
    for (const [name, keep] of kept) {
      if (Object.hasOwn(value, name)) shown[name] = keep((value as Record<string, unknown>)[name]);
    }
    return shown;
  };
}

/** Of a union, the option that the value takes decides; a value that takes none is not shown. */
function unionCutter(schema: z.ZodUnion, disclosure: Disclosure): Keep {
  const keeps = schema.options.map((option) => cutterOf(option as z.core.$ZodType, disclosure));
  const choose = chooserOf(schema);
  return (value) => keeps[choose(value)]?.(value);
}
