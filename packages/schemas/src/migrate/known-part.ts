import { z } from 'zod';
import { unwrap } from '../field.ts';
import { chooserOf } from '../union-option.ts';

/** The part of a value that a schema knows, and where the rest of it lies. */
export type KnownPart = {
  readonly value: unknown;
  readonly unknown: readonly (readonly (string | number)[])[];
};

/**
 * A value without the fields that its schema does not have, at any depth. The value given is left untouched: it is what
 * gets passed on, while the known part is what gets read.
 */
export function knownPart(schema: z.core.$ZodType, value: unknown): KnownPart {
  const unknown: (string | number)[][] = [];
  return { value: cut(schema, value, [], unknown), unknown };
}

type Path = readonly (string | number)[];

function cut(schema: z.core.$ZodType, value: unknown, path: Path, unknown: (string | number)[][]): unknown {
  const bare = unwrap(schema);
  if (bare instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((item, i) => cut(bare.element as z.core.$ZodType, item, [...path, i], unknown));
  }
  if (bare instanceof z.ZodUnion) {
    const option = bare.options[chooserOf(bare)(value)];
    return option ? cut(option as z.core.$ZodType, value, path, unknown) : value;
  }
  if (!(bare instanceof z.ZodObject) || !isObject(value)) return value;
  const kept: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value)) {
    if (Object.hasOwn(bare.shape, name)) kept[name] = cut(bare.shape[name], inner, [...path, name], unknown);
    else unknown.push([...path, name]);
  }
  return kept;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
