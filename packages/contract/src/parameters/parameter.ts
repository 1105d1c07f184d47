import type { Text } from '@maillage/schemas';

/** A JSON Schema, as far as a parameter needs one. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/**
 * A parameter of a path or of a query, declared once: read by the node, described by OpenAPI, offered by the try-it page.
 *
 * - `expected`: ends the sentence "attendu …"
 * - `schema`: of the text on the wire
 * - `read`: text to value, undefined when it is not written as expected; never throws
 */
export type Parameter<V = unknown> = {
  readonly description: Text;
  readonly expected: Text;
  readonly example: string;
  readonly schema: JsonSchema;
  readonly required?: boolean;
  readonly read: (text: string) => V | undefined;
};

/** Parameters by name. */
export type Parameters = Readonly<Record<string, Parameter>>;

/** The declarations that a query type asks for: one per key, required where the key is. */
export type ParametersOf<Q> = {
  readonly [K in keyof Q]-?: Parameter<NonNullable<Q[K]>> &
    (Record<never, never> extends Pick<Q, K> ? unknown : { readonly required: true });
};
