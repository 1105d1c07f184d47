import { aboutField, grammarOf, type Text, unwrap } from '@maillage/schemas';
import { z } from 'zod';

/** What a field takes, in a few words: "code INSEE de commune", "liste de : texte", "un nombre entier, de 1 à 5". */
export function typeInWords(schema: z.core.$ZodType): Text {
  const bare = unwrap(schema);
  const values = aboutField(schema)?.values;
  if (values) return choices(values);
  const grammar = grammarOf(bare);
  if (grammar) return grammar.label;
  if (bare instanceof z.ZodArray) return listOf(typeInWords(bare.element as z.core.$ZodType));
  if (bare instanceof z.ZodNumber) return number(bare);
  if (bare instanceof z.ZodLiteral) return same([...bare.values].map((value) => `\`${value}\``).join(', '));
  return WORDS[bare._zod.def.type] ?? same(bare._zod.def.type);
}

const WORDS: Readonly<Record<string, Text>> = {
  string: { fr: 'texte', en: 'text' },
  boolean: { fr: 'vrai ou faux', en: 'true or false' },
  object: { fr: 'objet', en: 'object' },
  union: { fr: 'objet, une forme parmi plusieurs', en: 'object, one of several shapes' },
};

function choices(values: Readonly<Record<string, Text>>): Text {
  const list = Object.entries(values);
  return {
    fr: list.map(([code, name]) => `\`${code}\` ${name.fr}`).join('<br>'),
    en: list.map(([code, name]) => `\`${code}\` ${name.en}`).join('<br>'),
  };
}

function listOf(item: Text): Text {
  return { fr: `liste de : ${item.fr}`, en: `list of: ${item.en}` };
}

function number(schema: z.ZodNumber): Text {
  const whole = schema.isInt ? { fr: 'nombre entier', en: 'whole number' } : { fr: 'nombre', en: 'number' };
  const [least, most] = [schema.minValue, schema.maxValue].map((bound) =>
    bound !== null && Math.abs(bound) < Number.MAX_SAFE_INTEGER ? bound : undefined,
  );
  const range = [least !== undefined && `≥ ${least}`, most !== undefined && `≤ ${most}`]
    .filter(Boolean)
    .join(', ');
  return range ? { fr: `${whole.fr}, ${range}`, en: `${whole.en}, ${range}` } : whole;
}

function same(text: string): Text {
  return { fr: text, en: text };
}
