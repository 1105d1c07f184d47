import { z } from 'zod';
import { contentIssues } from '../../check/content-issues.ts';
import { type Grammar, grammarOf } from '../../codes/code.ts';
import { unwrap } from '../../field.ts';

/** Is there nothing to say of this value? False only means that `check` must look. */
export type Holds = (value: unknown) => boolean;

const compiled = new WeakMap<z.core.$ZodType, Holds>();

/**
 * A schema as one function that answers yes or no, its codes and dates included, without building anything. Most records of
 * most deliveries hold: they are passed at the cost of this, and only the others are read by `check`, which says why.
 *
 * Nothing is evaluated from text, so that it runs under the content policy of a page. Kinds of schema that are not met in
 * records fall back on zod.
 */
export function holdsOf(schema: z.core.$ZodType): Holds {
  let holds = compiled.get(schema);
  if (!holds) {
    holds = build(schema);
    compiled.set(schema, holds);
  }
  return holds;
}

function build(schema: z.core.$ZodType): Holds {
  if (schema instanceof z.ZodOptional) {
    const inner = holdsOf(unwrap(schema));
    return (value) => value === undefined || inner(value);
  }
  if (schema instanceof z.ZodObject) return objectHolds(schema);
  if (schema instanceof z.ZodArray) return arrayHolds(schema);
  if (schema instanceof z.ZodDiscriminatedUnion) return taggedHolds(schema);
  if (schema instanceof z.ZodUnion) return unionHolds(schema);
  return leafHolds(schema);
}

function leafHolds(schema: z.core.$ZodType): Holds {
  if (schema instanceof z.ZodBoolean) return (value) => value === true || value === false;
  if (schema instanceof z.ZodEnum) return memberHolds(new Set<unknown>(schema.options));
  if (schema instanceof z.ZodLiteral) return memberHolds(new Set<unknown>(schema.values));
  if (schema instanceof z.ZodNumber) return numberHolds(schema) ?? slowly(schema);
  const grammar = grammarOf(schema);
  if (grammar) return codeHolds(schema, grammar);
  if (schema instanceof z.ZodString) return textHolds(schema) ?? slowly(schema);
  return slowly(schema);
}

/** What zod itself says, then the calendar and the check digits. */
function slowly(schema: z.core.$ZodType): Holds {
  return (value) =>
    (schema as z.ZodType).safeParse(value).success && contentIssues('', schema, value).length === 0;
}

function memberHolds(members: ReadonlySet<unknown>): Holds {
  return (value) => members.has(value);
}

/** days and numbers remembered as good: their calendar and check digits are looked at once */
const REMEMBERED = 50_000;

/** Grammars that more is asked of than their pattern; see `contentIssues`. */
const DOUBTED: ReadonlySet<string> = new Set(['partial-date', 'day', 'instant', 'period', 'siren', 'siret']);

function codeHolds(schema: z.core.$ZodType, { name, pattern }: Grammar): Holds {
  if (!checksOf(schema).every(({ _zod }) => _zod.def.check === 'string_format')) return slowly(schema);
  if (!DOUBTED.has(name)) return (value) => typeof value === 'string' && pattern.test(value);
  const good = new Set<string>();
  return (value) => {
    if (typeof value !== 'string') return false;
    if (good.has(value)) return true;
    if (!pattern.test(value) || contentIssues('', schema, value).length > 0) return false;
    if (good.size < REMEMBERED && value.length < 64) good.add(value);
    return true;
  };
}

type Check = { readonly _zod: { readonly def: { readonly check: string } & Record<string, unknown> } };

function checksOf(schema: z.core.$ZodType): readonly Check[] {
  return ((schema as z.ZodType).def as unknown as { checks?: readonly Check[] }).checks ?? [];
}

function textHolds(schema: z.ZodString): Holds | undefined {
  let [least, most] = [0, Number.POSITIVE_INFINITY];
  for (const { _zod } of checksOf(schema)) {
    if (_zod.def.check === 'min_length') least = Math.max(least, Number(_zod.def.minimum));
    else if (_zod.def.check === 'max_length') most = Math.min(most, Number(_zod.def.maximum));
    else return undefined;
  }
  return (value) => typeof value === 'string' && value.length >= least && value.length <= most;
}

function numberHolds(schema: z.ZodNumber): Holds | undefined {
  const known = ['number_format', 'greater_than', 'less_than'];
  const checks = checksOf(schema);
  if (!checks.every(({ _zod }) => known.includes(_zod.def.check) && _zod.def.inclusive !== false))
    return undefined;
  const [least, most, whole] = [schema.minValue ?? -Infinity, schema.maxValue ?? Infinity, schema.isInt];
  return (value) =>
    typeof value === 'number' &&
    value >= least &&
    value <= most &&
    (whole ? Number.isSafeInteger(value) : Number.isFinite(value));
}

function arrayHolds(schema: z.ZodArray): Holds {
  const item = holdsOf(schema.element as z.core.$ZodType);
  const sizes = checksOf(schema);
  if (!sizes.every(({ _zod }) => /^(?:min|max)_length$/.test(_zod.def.check))) return slowly(schema);
  const least = Math.max(0, ...sizes.map(({ _zod }) => Number(_zod.def.minimum ?? 0)));
  const most = Math.min(Infinity, ...sizes.map(({ _zod }) => Number(_zod.def.maximum ?? Infinity)));
  return (value) => {
    if (!Array.isArray(value) || value.length < least || value.length > most) return false;
    for (let i = 0; i < value.length; i += 1) if (!item(value[i])) return false;
    return true;
  };
}

function objectHolds(schema: z.ZodObject): Holds {
  const fields = new Map<string, Holds>();
  let required = 0;
  const isRequired = new Set<string>();
  for (const [name, inner] of Object.entries(schema.shape as Record<string, z.core.$ZodType>)) {
    fields.set(name, holdsOf(inner));
    if ((inner as z.ZodType).safeParse(undefined).success) continue;
    isRequired.add(name);
    required += 1;
  }
  if (!(schema.def.catchall instanceof z.ZodNever) || checksOf(schema).length > 0) return slowly(schema);
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    let met = 0;
    for (const name in value) {
      const holds = fields.get(name);
      if (holds === undefined || !holds((value as Record<string, unknown>)[name])) return false;
      if (isRequired.has(name)) met += 1;
    }
    return met === required;
  };
}

function taggedHolds(schema: z.ZodDiscriminatedUnion): Holds {
  const tag = schema.def.discriminator;
  const byTag = new Map<unknown, Holds>();
  for (const option of schema.options) {
    const literal = option instanceof z.ZodObject ? option.shape[tag] : undefined;
    if (!(literal instanceof z.ZodLiteral)) return slowly(schema);
    for (const one of literal.values) byTag.set(one, holdsOf(option as z.core.$ZodType));
  }
  return (value) => {
    if (typeof value !== 'object' || value === null) return false;
    return byTag.get((value as Record<string, unknown>)[tag])?.(value) ?? false;
  };
}

function unionHolds(schema: z.ZodUnion): Holds {
  const options = schema.options.map((option) => holdsOf(option as z.core.$ZodType));
  return (value) => options.some((holds) => holds(value));
}
