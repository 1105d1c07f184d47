import type { Json } from './json.ts';

/**
 * The smallest value that a schema describes, its required fields only: something to start from, not to believe.
 *
 * @param components  the shapes that its references name
 */
export function exampleOf(schema: Json, components: Readonly<Record<string, Json>>): unknown {
  const { $ref, examples, const: constant, enum: values, oneOf, anyOf } = schema;
  if (Array.isArray(examples) && examples.length > 0) return examples[0];
  if (constant !== undefined) return constant;
  if (Array.isArray(values)) return values[0];
  if (typeof $ref === 'string') return exampleOf(components[$ref.split('/').at(-1) ?? ''] ?? {}, components);
  const options = oneOf ?? anyOf;
  if (Array.isArray(options)) return exampleOf(options[0] as Json, components);
  return exampleOfType(schema, components);
}

function exampleOfType(schema: Json, components: Readonly<Record<string, Json>>): unknown {
  switch (schema.type) {
    case 'object':
      return exampleOfObject(schema, components);
    case 'array': {
      const least = Number(schema.minItems ?? 0);
      return Array.from({ length: least }, () => exampleOf(schema.items as Json, components));
    }
    case 'integer':
    case 'number':
      return schema.minimum ?? 0;
    case 'boolean':
      return true;
    default:
      return 'À compléter';
  }
}

function exampleOfObject(schema: Json, components: Readonly<Record<string, Json>>): Json {
  const required = (schema.required ?? []) as readonly string[];
  const properties = (schema.properties ?? {}) as Readonly<Record<string, Json>>;
  return Object.fromEntries(required.map((name) => [name, exampleOf(properties[name] ?? {}, components)]));
}
