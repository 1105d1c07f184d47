import { z } from 'zod';
import type { Issue } from '../issue.ts';
import type { Text } from '../text.ts';
import { expectedAt } from './expected.ts';
import { dig, quote, shorten } from './found.ts';
import { errorAt, type Path } from './issue-of.ts';
import { nearest } from './nearest.ts';
import { labelAt, optionsOf, type Subject, schemaAt } from './schema-at.ts';

/**
 * What is wrong with the shape of a value, in sentences: one issue per place, each with the field's own name, what was found
 * and what was expected.
 */
export function shapeIssues(subject: Subject, problems: readonly z.core.$ZodIssue[]): Issue[] {
  const issues = problems.flatMap((problem) => translate(subject, problem));
  const places = new Set<string>();
  return issues.filter((issue) => {
    const place = JSON.stringify(issue.path);
    return !places.has(place) && places.add(place);
  });
}

function translate(subject: Subject, problem: z.core.$ZodIssue): Issue[] {
  const { record, root, value } = subject;
  const path = problem.path.map((step) => (typeof step === 'number' ? step : String(step)));
  if (problem.code === 'unrecognized_keys') {
    const names = namesAt(subject, path);
    return problem.keys.map((key) => unknownField(record, names, path, key));
  }
  if (dig(value, path) === undefined) return [missingField(record, path, labelAt(root, path, value))];
  return [wrongValue(subject, path, problem)];
}

function wrongValue(subject: Subject, path: Path, problem: z.core.$ZodIssue): Issue {
  const { record, root, value } = subject;
  const found = dig(value, path);
  const label = labelAt(root, path, value) ?? { fr: 'La valeur', en: 'The value' };
  const [shown, expected] = [quote(found), expectedAt(subject, path, problem)];
  const absent = found === null ? LEAVE_OUT : { fr: '', en: '' };
  return errorAt(path, codeFor(record, problem), found, {
    fr: `${label.fr} : trouvé ${shown.fr}, attendu ${expected.fr}.${absent.fr}`,
    en: `${label.en}: found ${shown.en}, expected ${expected.en}.${absent.en}`,
  });
}

const LEAVE_OUT: Text = {
  fr: " Si la valeur n'est pas connue, retirez le champ au lieu d'écrire null.",
  en: ' When the value is not known, leave the field out instead of writing null.',
};

/** A required field that is not given. Without a name, the whole value is missing. */
export function missingField(record: string, path: Path, label: Text | undefined): Issue {
  const name = label ?? { fr: 'La valeur', en: 'The value' };
  return errorAt(path, `${record}/missing-field`, undefined, {
    fr: `${name.fr} : ce champ est obligatoire et n'est pas donné.`,
    en: `${name.en}: this field is required and is not given.`,
  });
}

function unknownField(record: string, names: readonly string[], path: Path, key: string): Issue {
  const name = String(shorten(key));
  const near = nearest(name, names);
  return errorAt([...path, name], `${record}/unknown-field`, undefined, {
    fr: `« ${name} » n'est pas un champ de ce type.${near ? ` Vouliez-vous dire « ${near} » ?` : ''}`,
    en: `"${name}" is not a field of this type.${near ? ` Did you mean "${near}"?` : ''}`,
  });
}

function namesAt({ root, value }: Subject, path: Path): string[] {
  const at = schemaAt(root, path, value);
  const options = at ? optionsOf(at) : [];
  return options.flatMap((option) => (option instanceof z.ZodObject ? Object.keys(option.shape) : []));
}

function codeFor(record: string, problem: z.core.$ZodIssue): string {
  switch (problem.code) {
    case 'invalid_format':
      return `${record}/wrong-format`;
    case 'invalid_value':
      return `${record}/not-in-list`;
    case 'invalid_union':
      return problem.discriminator === undefined ? `${record}/wrong-format` : `${record}/not-in-list`;
    case 'too_small':
    case 'too_big':
    case 'not_multiple_of':
      return `${record}/out-of-range`;
    default:
      return `${record}/wrong-type`;
  }
}
