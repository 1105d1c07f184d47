import { z } from 'zod';
import { aboutField, unwrap } from '../field.ts';
import type { Text } from '../text.ts';
import { dig } from './found.ts';
import type { Path } from './issue-of.ts';

/** What is being checked: the type of record it should be, its schema, and the value given. */
export type Subject = { readonly record: string; readonly root: z.core.$ZodType; readonly value: unknown };

/**
 * The schema that a path leads to, without its optional wrappers; undefined when it leads nowhere.
 *
 * @param value  what is checked: in a union, the option whose tag the value bears is followed
 */
export function schemaAt(root: z.core.$ZodType, path: Path, value: unknown): z.core.$ZodType | undefined {
  const [step, ...rest] = path;
  const bare = unwrap(root);
  if (step === undefined) return bare;
  for (const option of likelyOptions(bare, value)) {
    const inner = innerAt(option, step);
    const at = inner && schemaAt(inner, rest, dig(value, [step]));
    if (at) return at;
  }
  return undefined;
}

/** What the field at a path is called; for an item of a list, what the list is called. */
export function labelAt(root: z.core.$ZodType, path: Path, value: unknown): Text | undefined {
  const last = path.findLastIndex((step) => typeof step === 'string');
  const above = path.slice(0, Math.max(last, 0));
  const parent = last < 0 ? undefined : schemaAt(root, above, value);
  if (!parent) return undefined;
  for (const option of likelyOptions(parent, dig(value, above))) {
    const inner = innerAt(option, path[last] as string);
    const label = inner && aboutField(inner)?.label;
    if (label) return label;
  }
  return undefined;
}

/** The options of a union, those whose tags the value bears first. */
function likelyOptions(schema: z.core.$ZodType, value: unknown): readonly z.core.$ZodType[] {
  const options = optionsOf(schema);
  const likely = options.filter((option) => bearsTags(option, value));
  return [...likely, ...options.filter((option) => !likely.includes(option))];
}

/** Does the value hold the literals (`level: 'commune'`) that the option asks for? */
function bearsTags(option: z.core.$ZodType, value: unknown): boolean {
  if (!(option instanceof z.ZodObject)) return false;
  return Object.entries(option.shape).every(
    ([name, inner]) =>
      !(inner instanceof z.ZodLiteral) || inner.values.has(dig(value, [name]) as z.core.util.Literal),
  );
}

/** The shapes that a value may take: those of a union, or the schema alone. */
export function optionsOf(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  return schema instanceof z.ZodUnion
    ? schema.options.map((option) => unwrap(option as z.core.$ZodType))
    : [schema];
}

function innerAt(schema: z.core.$ZodType, step: string | number): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodArray) return schema.element as z.core.$ZodType;
  if (schema instanceof z.ZodObject && Object.hasOwn(schema.shape, step)) return schema.shape[step];
  return undefined;
}
