import { z } from 'zod';
import { named } from '../named.ts';
import type { Text } from '../text.ts';

/** A grammar for a short text: what it is called, how it is written, and an example to show someone who got it wrong. */
export type Grammar = {
  readonly name: string;
  readonly label: Text;
  readonly expected: Text;
  readonly examples: readonly string[];
  readonly pattern: RegExp;
};

const grammars = z.registry<Grammar>();

/** A branded string schema that knows its grammar; one per file in this folder. */
export function code<const B extends string>(brand: B, grammar: Grammar): CodeSchema<B> {
  return text(brand, grammar).brand<B>(brand) as CodeSchema<B>;
}

/** A named string schema that knows its grammar, without a brand: to the compiler it is any text. */
export function text(name: string, grammar: Grammar): z.ZodString {
  const schema = named(name, z.string().regex(grammar.pattern));
  grammars.add(schema, grammar);
  return schema;
}

export type CodeSchema<B extends string> = z.core.$ZodBranded<z.ZodString, B>;

/** The grammar of a code's schema, if it is one. */
export function grammarOf(schema: z.core.$ZodType): Grammar | undefined {
  return grammars.get(schema as z.ZodType) as Grammar | undefined;
}
