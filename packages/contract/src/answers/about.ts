import type { Text } from '@maillage/schemas';
import { z } from 'zod';

/** The shapes that have a name of their own in the OpenAPI document. */
export const components = z.registry<{ id: string }>();

/** Says what a shape means, in both languages; the schema given is left untouched. */
export function about<S extends z.ZodType>(schema: S, description: Text): S {
  return schema.meta({ description: description.fr, 'x-description-en': description.en }) as S;
}

/** Gives a shape a name under `#/components/schemas` and says what it means. */
export function component<S extends z.ZodType>(id: string, schema: S, description: Text): S {
  const named = about(schema, description);
  components.add(named, { id });
  return named;
}
