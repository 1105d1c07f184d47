import { z } from 'zod';

/** Names of the shapes that several records share; the specs write each of them once, under `$defs`. */
export const names: z.core.$ZodRegistry<{ id: string }> = z.registry<{ id: string }>();

/** Gives a shared shape the name it has in the specs and in the generated types: `Figure`, `CommuneCode`. */
export function named<S extends z.core.$ZodType>(id: string, schema: S): S {
  names.add(schema, { id });
  return schema;
}
