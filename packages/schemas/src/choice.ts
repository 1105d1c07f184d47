import { z } from 'zod';
import { aboutField, type Field, field } from './field.ts';
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

/** What a value of a choice is called; the value itself when the field does not name it. */
export function nameOfChoice(schema: z.core.$ZodType, value: string): Text {
  return aboutField(schema)?.values?.[value] ?? { fr: value, en: value };
}
