/** JSON Schema or any other part of an OpenAPI document, as plain data. */
export type Json = { readonly [keyword: string]: unknown };

/** A reference to a component. */
export function refTo(name: string): Json {
  return { $ref: `#/components/schemas/${name}` };
}
