import { z } from 'zod';
import { type Field, field } from './field.ts';
import type { Text } from './text.ts';

/**
 * A field that takes one of a closed list of values, each with its name: `{ held: { fr: 'Tenu', en: 'Held' } }`.
 * The list and its names live at one address: the schema, the forms and the pages read them here.
 */
export function choice<const V extends Readonly<Record<string, Text>>>(
  values: V,
  about: Omit<Field, 'values'>,
): z.ZodEnum<{ [K in keyof V & string]: K }> {
  const names = Object.keys(values) as [keyof V & string, ...(keyof V & string)[]];
  return field(z.enum(names), { ...about, values }) as unknown as z.ZodEnum<{
    [K in keyof V & string]: K;
  }>;
}
