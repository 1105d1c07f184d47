import { z } from 'zod';
import { unwrap } from './field.ts';

/** The position of the option of a union that a value takes, or −1. */
export type Choose = (value: unknown) => number;

/**
 * How to tell which option of a union a value takes: by its tag when the options have one (`level: 'commune'`), which
 * costs one look; by trying each option otherwise.
 */
export function chooserOf(union: z.ZodUnion): Choose {
  const options = union.options.map((option) => unwrap(option as z.core.$ZodType));
  if (union instanceof z.ZodDiscriminatedUnion) return byTag(options, union.def.discriminator);
  return (value) => options.findIndex((option) => (option as z.ZodType).safeParse(value).success);
}

function byTag(options: readonly z.core.$ZodType[], tag: string): Choose {
  const positions = new Map<unknown, number>();
  for (const [i, option] of options.entries()) {
    const literal = option instanceof z.ZodObject ? option.shape[tag] : undefined;
    if (literal instanceof z.ZodLiteral) for (const value of literal.values) positions.set(value, i);
  }
  return (value) => {
    if (typeof value !== 'object' || value === null) return -1;
    return positions.get((value as Record<string, unknown>)[tag]) ?? -1;
  };
}
