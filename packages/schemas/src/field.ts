import { z } from 'zod';
import type { Disclosure } from './disclosure.ts';
import type { Reference } from './reference.ts';
import type { Text } from './text.ts';

/**
 * What a field is called, means and allows; read by the forms, the pages, the specs and the projections.
 *
 * `disclosure` may be left out inside a block: the field then takes the block's. At the top of a record it is required.
 */
export type Field = {
  readonly label: Text;
  readonly description?: Text;
  readonly disclosure?: Disclosure;
  /** unit of a number, in UCUM or in plain words ("1", "m", "habitants") */
  readonly unit?: string;
  /** term of a shared vocabulary: schema.org, DCAT, PROV, Core Location … */
  readonly iri?: string;
  readonly reference?: Reference;
  /** the record type that the local identifier in this field leads to, so that a reference to nothing can be found */
  readonly refersTo?: string;
  /** what each value of a closed list is called; see `choice` */
  readonly values?: Readonly<Record<string, Text>>;
};

const fields = z.registry<Field>();

/** Gives a schema its name, meaning and disclosure; the schema given is left untouched. */
export function field<S extends z.ZodType>(schema: S, about: Field): S {
  const named = schema.clone() as S;
  fields.add(named, about);
  return named;
}

/** What is known of a field, looked up through optional and nullable wrappers. */
export function aboutField(schema: z.core.$ZodType): Field | undefined {
  const own = fields.get(schema as z.ZodType);
  if (own) return own;
  const inner = innerOf(schema);
  return inner && aboutField(inner);
}

/** The schema under optional, nullable and readonly wrappers. */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const inner = innerOf(schema);
  return inner ? unwrap(inner) : schema;
}

function innerOf(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodReadonly) {
    return schema.unwrap() as z.core.$ZodType;
  }
  return undefined;
}
