import type { z } from 'zod';
import { aboutField } from '../field.ts';
import type { ListItem } from './define-list.ts';

/** The items of a closed field, named as it names them: a list and a field that say the same are one fact. */
export function itemsOfChoice(
  schema: z.core.$ZodType,
  variants: Readonly<Record<string, readonly string[]>> = {},
): readonly ListItem[] {
  return Object.entries(aboutField(schema)?.values ?? {}).map(([code, label]) => ({
    code,
    label,
    ...(variants[code] && { variants: variants[code] }),
  }));
}
