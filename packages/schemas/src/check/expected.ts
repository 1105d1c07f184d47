import { z } from 'zod';
import { grammarOf } from '../codes/code.ts';
import type { Text } from '../text.ts';
import type { Path } from './issue-of.ts';
import { optionsOf, type Subject, schemaAt } from './schema-at.ts';

/** What should stand where a shape issue was met, in words that a sentence can end with. */
export function expectedAt({ root, value }: Subject, path: Path, issue: z.core.$ZodIssue): Text {
  const at = schemaAt(root, path, value);
  const grammar = at && grammarOf(at);
  if (grammar) return grammar.expected;
  switch (issue.code) {
    case 'invalid_value':
      return oneOf(issue.values.map(String));
    case 'invalid_union':
      return issue.discriminator === undefined
        ? anyOf(at)
        : oneOf(tags(schemaAt(root, path.slice(0, -1), value), issue.discriminator));
    case 'too_small':
    case 'too_big':
      return at instanceof z.ZodNumber ? between(at) : size(issue);
    case 'invalid_type':
      return (isWhole(at) ? TYPES.int : TYPES[issue.expected]) ?? ANOTHER;
    case 'invalid_format':
      return FORMATS[issue.format] ?? ANOTHER;
    default:
      return ANOTHER;
  }
}

const ANOTHER: Text = { fr: 'une autre valeur', en: 'another value' };

const NOT_EMPTY: Text = {
  fr: "un texte ; si rien n'est connu, retirez le champ",
  en: 'a text; when nothing is known, leave the field out',
};

const TYPES: Readonly<Record<string, Text>> = {
  string: { fr: 'un texte', en: 'a text' },
  number: { fr: 'un nombre', en: 'a number' },
  int: { fr: 'un nombre entier', en: 'a whole number' },
  boolean: { fr: 'vrai ou faux (true ou false, sans guillemets)', en: 'true or false, without quotes' },
  array: { fr: 'une liste', en: 'a list' },
  object: { fr: 'un objet', en: 'an object' },
};

const FORMATS: Readonly<Record<string, Text>> = {
  email: { fr: 'une adresse électronique', en: 'an e-mail address' },
};

function oneOf(values: readonly string[]): Text {
  const list = values.join(', ');
  return values.length === 1
    ? { fr: `la valeur ${list}`, en: `the value ${list}` }
    : { fr: `une des valeurs ${list}`, en: `one of ${list}` };
}

/** What the options of a union expect, one after another. */
function anyOf(union: z.core.$ZodType | undefined): Text {
  const expected = (union ? optionsOf(union) : []).flatMap((option) => grammarOf(option)?.expected ?? []);
  return {
    fr: expected.map((text) => text.fr).join(', ou ') || ANOTHER.fr,
    en: expected.map((text) => text.en).join(', or ') || ANOTHER.en,
  };
}

/** The values that tell the options of a union apart. */
function tags(union: z.core.$ZodType | undefined, name: string): string[] {
  return (union ? optionsOf(union) : []).flatMap((option) => {
    const inner = option instanceof z.ZodObject ? option.shape[name] : undefined;
    return inner instanceof z.ZodLiteral ? [...inner.values].map(String) : [];
  });
}

function isWhole(schema: z.core.$ZodType | undefined): boolean {
  return schema instanceof z.ZodNumber && schema.isInt;
}

/** The range of a number, both ends when both are set. */
function between(schema: z.ZodNumber): Text {
  const [least, most] = [boundOf(schema.minValue), boundOf(schema.maxValue)];
  if (least === undefined) return { fr: `au plus ${most}`, en: `at most ${most}` };
  if (most === undefined) return { fr: `au moins ${least}`, en: `at least ${least}` };
  return { fr: `un nombre de ${least} à ${most}`, en: `a number from ${least} to ${most}` };
}

/** A bound that someone set: the largest safe integer is the computer's, not the field's. */
function boundOf(value: number | null): number | undefined {
  return value === null || Math.abs(value) >= Number.MAX_SAFE_INTEGER ? undefined : value;
}

function size(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): Text {
  const [side, bound] =
    issue.code === 'too_small'
      ? [{ fr: 'au moins', en: 'at least' }, Number(issue.minimum)]
      : [{ fr: 'au plus', en: 'at most' }, Number(issue.maximum)];
  if (issue.origin === 'string' && side.en === 'at least' && bound === 1) return NOT_EMPTY;
  const many = bound > 1 ? 's' : '';
  return issue.origin === 'string'
    ? { fr: `${side.fr} ${bound} caractère${many}`, en: `${side.en} ${bound} character${many}` }
    : { fr: `${side.fr} ${bound} élément${many}`, en: `${side.en} ${bound} item${many}` };
}
