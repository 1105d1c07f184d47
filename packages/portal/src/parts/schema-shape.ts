import { unwrap } from '@maillage/schemas';

/** A schema of one field, as the declarations hold it. */
export type FieldSchema = Parameters<typeof unwrap>[0];

/** What is inside a schema: the fields of a block, the item of a list. Empty for a plain value. */
export type SchemaShape = {
  readonly fields: Readonly<Record<string, FieldSchema>>;
  readonly item?: FieldSchema;
};

type Inner = {
  readonly type: string;
  readonly shape?: Readonly<Record<string, FieldSchema>>;
  readonly element?: FieldSchema;
  readonly options?: readonly FieldSchema[];
};

/**
 * Looks one level into a schema. Of a union, the option that the value satisfies.
 * Reads zod's public definition (`_zod.def`), so that the portal needs no zod of its own.
 */
export function shapeOf(schema: FieldSchema, value?: unknown): SchemaShape {
  const inner = unwrap(schema)._zod.def as unknown as Inner;
  if (inner.type === 'object') return { fields: inner.shape ?? {} };
  if (inner.type === 'array' && inner.element) return { fields: {}, item: inner.element };
  const option = inner.options?.find((one) => accepts(one, value));
  return option ? shapeOf(option, value) : { fields: {} };
}

function accepts(schema: FieldSchema, value: unknown): boolean {
  return (
    (schema as { safeParse?: (value: unknown) => { success: boolean } }).safeParse?.(value).success ?? false
  );
}
