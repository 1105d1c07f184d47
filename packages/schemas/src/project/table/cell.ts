import { z } from 'zod';
import { grammarOf } from '../../codes/code.ts';

/** What one value of a column is written like: its Table Schema type, and the pattern of its text, without anchors. */
export type CellForm = {
  readonly type: 'string' | 'boolean' | 'integer' | 'number';
  readonly pattern?: string;
  readonly values?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
};

/** The form of a value that may take any of these schemas; several numbers or truths in one union stay plain text. */
export function formOf(options: readonly z.core.$ZodType[]): CellForm {
  const forms = options.map(formOfOne);
  const [first] = forms;
  if (forms.length === 1 && first) return first;
  const values = forms.flatMap((form) => form.values ?? []);
  if (values.length > 0 && forms.every((form) => form.values)) {
    return { type: 'string', values: [...new Set(values)] };
  }
  const patterns = [...new Set(forms.map(patternOf))];
  return { type: 'string', pattern: patterns.map((pattern) => `(?:${pattern})`).join('|') };
}

function formOfOne(schema: z.core.$ZodType): CellForm {
  if (schema instanceof z.ZodEnum) return { type: 'string', values: schema.options.map(String) };
  if (schema instanceof z.ZodLiteral) return { type: 'string', values: [...schema.values].map(String) };
  if (schema instanceof z.ZodBoolean) return { type: 'boolean' };
  if (schema instanceof z.ZodNumber) return numberForm(schema);
  const pattern =
    grammarOf(schema)?.pattern ?? [...((schema._zod.bag.patterns as Set<RegExp> | undefined) ?? [])][0];
  return pattern ? { type: 'string', pattern: bare(pattern) } : { type: 'string' };
}

function numberForm(schema: z.ZodNumber): CellForm {
  const [minimum, maximum] = [schema.minValue, schema.maxValue].map(declaredBound);
  return {
    type: schema.isInt ? 'integer' : 'number',
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  };
}

/** A bound that someone declared: zod bounds every whole number by what a double can hold. */
function declaredBound(bound: number | null): number | undefined {
  return bound !== null && Math.abs(bound) < Number.MAX_SAFE_INTEGER ? bound : undefined;
}

function bare({ source }: RegExp): string {
  return source.replace(/^\^/, '').replace(/\$$/, '');
}

/** The pattern of one value of that form among others: text may hold `|` only behind a backslash. */
export function patternOf({ type, pattern, values }: CellForm): string {
  if (values) return values.map(escaped).join('|');
  if (pattern) return pattern;
  return PATTERNS[type];
}

const PATTERNS: Readonly<Record<CellForm['type'], string>> = {
  string: String.raw`(?:[^|\\]|\\.)+`,
  boolean: 'true|false',
  integer: String.raw`-?\d+`,
  number: String.raw`-?\d+(?:\.\d+)?`,
};

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
