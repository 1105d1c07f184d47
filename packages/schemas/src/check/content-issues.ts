import { z } from 'zod';
import { type Grammar, grammarOf } from '../codes/code.ts';
import { isRealDate, isRealInstant } from '../codes/partial-date.ts';
import { isRealPeriod } from '../codes/period.ts';
import { hasLuhnKey } from '../codes/siren.ts';
import { unwrap } from '../field.ts';
import type { Issue } from '../issue.ts';
import type { Text } from '../text.ts';
import { chooserOf } from '../union-option.ts';
import { quote } from './found.ts';
import { errorAt, type Path } from './issue-of.ts';
import { optionsOf } from './schema-at.ts';

type Judge = (record: string, value: unknown, path: Path) => Iterable<Issue>;

const judges = new WeakMap<z.core.$ZodType, { readonly judge: Judge | undefined }>();

/**
 * Codes that a pattern cannot judge: dates that do not exist, check digits that do not hold. Where the shape does not hold,
 * nothing is said here: the shape's own issues say it.
 */
export function contentIssues(record: string, schema: z.core.$ZodType, value: unknown): Issue[] {
  const judge = judgeOf(schema);
  return judge ? [...judge(record, value, [])] : [];
}

/** What judges the codes somewhere inside a schema; undefined when there is none, so that outlines are not walked. */
function judgeOf(schema: z.core.$ZodType): Judge | undefined {
  const bare = unwrap(schema);
  let known = judges.get(bare);
  if (!known) {
    known = { judge: buildJudge(bare) };
    judges.set(bare, known);
  }
  return known.judge;
}

function buildJudge(bare: z.core.$ZodType): Judge | undefined {
  if (bare instanceof z.ZodArray) return itemsJudge(judgeOf(bare.element as z.core.$ZodType));
  if (bare instanceof z.ZodObject) return fieldsJudge(bare);
  if (bare instanceof z.ZodUnion) return unionJudge(bare);
  return codeJudge(grammarOf(bare));
}

function itemsJudge(judge: Judge | undefined): Judge | undefined {
  if (!judge) return undefined;
  return function* (record, value, path) {
    if (!Array.isArray(value)) return;
    for (const [i, item] of value.entries()) yield* judge(record, item, [...path, i]);
  };
}

function fieldsJudge(bare: z.ZodObject): Judge | undefined {
  const inner = Object.entries(bare.shape).flatMap(([name, schema]) => {
    const judge = judgeOf(schema as z.core.$ZodType);
    return judge ? [{ name, judge }] : [];
  });
  if (inner.length === 0) return undefined;
  return function* (record, value, path) {
    if (typeof value !== 'object' || value === null) return;
    for (const { name, judge } of inner) {
      if (Object.hasOwn(value, name)) {
        yield* judge(record, (value as Record<string, unknown>)[name], [...path, name]);
      }
    }
  };
}

function unionJudge(bare: z.ZodUnion): Judge | undefined {
  const inner = optionsOf(bare).map(judgeOf);
  if (inner.every((judge) => !judge)) return undefined;
  const choose = chooserOf(bare);
  return function* (record, value, path) {
    const judge = inner[choose(value)];
    if (judge) yield* judge(record, value, path);
  };
}

function codeJudge(grammar: Grammar | undefined): Judge | undefined {
  const doubt = grammar && DOUBTS[grammar.name];
  if (!doubt) return undefined;
  return function* (record, value, path) {
    if (typeof value !== 'string' || !grammar.pattern.test(value) || doubt.holds(value)) return;
    const shown = quote(value);
    yield errorAt(path, `${record}/${doubt.code}`, value, {
      fr: `${shown.fr} : ${doubt.says.fr}`,
      en: `${shown.en}: ${doubt.says.en}`,
    });
  };
}

type Doubt = { readonly code: string; readonly holds: (value: string) => boolean; readonly says: Text };

const NO_SUCH_DATE: Omit<Doubt, 'holds'> = {
  code: 'no-such-date',
  says: {
    fr: "cette date n'existe pas, ou l'intervalle est à l'envers. Vérifiez le jour et le mois.",
    en: 'this date does not exist, or the interval runs backwards. Check the day and the month.',
  },
};

const WRONG_CHECK_DIGIT: Omit<Doubt, 'holds'> = {
  code: 'wrong-check-digit',
  says: {
    fr: 'la clé de contrôle de ce numéro ne tombe pas juste ; un chiffre est sans doute faux.',
    en: 'the check digit of this number does not hold; one digit is probably wrong.',
  },
};

/** What remains to be asked of a code that is well written, by the name of its grammar. */
const DOUBTS: Readonly<Record<string, Doubt>> = {
  'partial-date': { ...NO_SUCH_DATE, holds: isRealDate },
  day: { ...NO_SUCH_DATE, holds: isRealDate },
  instant: { ...NO_SUCH_DATE, holds: isRealInstant },
  period: { ...NO_SUCH_DATE, holds: isRealPeriod },
  siren: { ...WRONG_CHECK_DIGIT, holds: hasLuhnKey },
  siret: { ...WRONG_CHECK_DIGIT, holds: hasLuhnKey },
};
