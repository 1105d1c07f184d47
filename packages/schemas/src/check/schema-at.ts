import { z } from 'zod';
import { aboutField, unwrap } from '../field.ts';
import type { Text } from '../text.ts';
import type { Path } from './issue-of.ts';

/**
 * The schema that a path leads to, without its optional wrappers; undefined when it leads nowhere. In a union, the first
 * option that has the next step is followed.
 */
export function schemaAt(root: z.core.$ZodType, path: Path): z.core.$ZodType | undefined {
  const [step, ...rest] = path;
  const bare = unwrap(root);
  if (step === undefined) return bare;
  for (const option of optionsOf(bare)) {
    const inner = innerAt(option, step);
    const at = inner && schemaAt(inner, rest);
    if (at) return at;
  }
  return undefined;
}

/** What the field at a path is called; for an item of a list, what the list is called. */
export function labelAt(root: z.core.$ZodType, path: Path): Text | undefined {
  const last = path.findLastIndex((step) => typeof step === 'string');
  const parent = last < 0 ? undefined : schemaAt(root, path.slice(0, last));
  if (!parent) return undefined;
  for (const option of optionsOf(parent)) {
    const inner = innerAt(option, path[last] as string);
    const label = inner && aboutField(inner)?.label;
    if (label) return label;
  }
  return undefined;
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
