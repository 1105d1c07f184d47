import { z } from 'zod';
import { grammarOf } from './codes/code.ts';
import { isLocalId } from './codes/local-id.ts';
import { isRealDate } from './codes/partial-date.ts';
import { hasLuhnKey } from './codes/siren.ts';
import type { AnyRecord, Body } from './define-record.ts';
import { envelopeFields, localIdOf, source } from './envelope.ts';
import { aboutField, unwrap } from './field.ts';
import type { Issue } from './issue.ts';
import { fill, type Text } from './text.ts';

type Path = readonly (string | number)[];

/** What checking found: the value when its shape holds, the issues either way, and the rules that could not run. */
export type Checked<B> = {
  readonly value: B | undefined;
  readonly issues: readonly Issue[];
  /** codes of the rules that had too little to run on: silence about them is not approval */
  readonly notRun: readonly string[];
};

/**
 * Checks the body of a record: its shape first, then, when the shape holds, its codes and its rules.
 * Never throws, whatever it is given.
 */
export function check<R extends AnyRecord>(record: R, value: unknown): Checked<Body<R>> {
  const parsed = record.fields.safeParse(value);
  if (!parsed.success) {
    const issues = (parsed.error as z.ZodError).issues.flatMap((issue) =>
      shapeIssues(record.name, record.fields, issue, value),
    );
    return { value: undefined, issues, notRun: record.rules.map((rule) => rule.code) };
  }
  const issues: Issue[] = [...contentIssues(record.name, record.fields, parsed.data, [])];
  const notRun: string[] = [];
  for (const rule of record.rules) {
    const holds = rule.holds(parsed.data as never);
    if (holds === null) notRun.push(rule.code);
    if (holds === false) {
      const path = rule.at?.(parsed.data as never) ?? rule.path;
      const found = dig(parsed.data, path);
      issues.push({
        code: rule.code,
        severity: rule.severity,
        path,
        message: fill(rule.message, { ...parsed.data, found }),
        ...(rule.reference && { reference: rule.reference }),
        ...(found !== undefined && { found: shorten(found) }),
      });
    }
  }
  return { value: parsed.data as Body<R>, issues, notRun };
}

const draftFields = {
  source,
  validFrom: envelopeFields.validFrom,
  validTo: envelopeFields.validTo,
};

/** Checks what a writer sends: source, validity and body. Paths start from the top of the draft. */
export function checkDraft<R extends AnyRecord>(
  record: R,
  value: unknown,
): Checked<{ source: z.output<typeof source>; validFrom?: string; validTo?: string; body: Body<R> }> {
  return checkAround(record, value, z.strictObject({ ...draftFields, body: z.unknown() }));
}

/** Checks a whole envelope, as it travels. */
export function checkEnvelope<R extends AnyRecord>(record: R, value: unknown): Checked<never> {
  const checked = checkAround(
    record,
    value,
    z.strictObject({ ...envelopeFields, type: z.literal(record.name), body: z.unknown() }),
  );
  const id = (checked.value as { id?: string } | undefined)?.id;
  if (id !== undefined && !isLocalId(localIdOf(id))) {
    const found = { code: `${record.name}/wrong-id`, severity: 'error', path: ['id'], found: id } as const;
    return { ...checked, value: undefined, issues: [...checked.issues, { ...found, message: WRONG_ID }] };
  }
  return checked;
}

const WRONG_ID: Text = {
  fr: "L'identifiant doit finir par des lettres, chiffres, points ou tirets (128 au plus).",
  en: 'The identifier must end with letters, digits, dots or dashes (128 at most).',
};

function checkAround(record: AnyRecord, value: unknown, around: z.ZodObject): Checked<never> {
  const parsed = around.safeParse(value);
  const hasBody = typeof value === 'object' && value !== null && Object.hasOwn(value, 'body');
  const outer = parsed.success
    ? [...contentIssues(record.name, around, parsed.data, [])]
    : parsed.error.issues.flatMap((issue) => shapeIssues(record.name, around, issue, value));
  const inner = hasBody
    ? check(record, (value as { body: unknown }).body)
    : {
        value: undefined,
        issues: [missing(record.name, ['body'], { fr: 'Contenu', en: 'Body' })],
        notRun: record.rules.map((rule) => rule.code),
      };
  const issues = [
    ...outer.filter((issue) => issue.path[0] !== 'body'),
    ...inner.issues.map((issue) => (hasBody ? { ...issue, path: ['body', ...issue.path] } : issue)),
  ];
  const whole = parsed.success && inner.value !== undefined;
  return {
    value: whole ? ({ ...parsed.data, body: inner.value } as never) : (undefined as never),
    issues,
    notRun: inner.notRun,
  };
}

/** Codes that a pattern cannot judge: dates that do not exist, check digits that do not hold. */
function* contentIssues(
  record: string,
  schema: z.core.$ZodType,
  value: unknown,
  path: Path,
): Iterable<Issue> {
  if (value === undefined || value === null) return;
  const bare = unwrap(schema);
  if (bare instanceof z.ZodArray && Array.isArray(value)) {
    for (const [i, item] of value.entries()) {
      yield* contentIssues(record, bare.element as z.core.$ZodType, item, [...path, i]);
    }
  } else if (bare instanceof z.ZodObject) {
    for (const [name, inner] of Object.entries(bare.shape as Record<string, z.core.$ZodType>)) {
      yield* contentIssues(record, inner, (value as Record<string, unknown>)[name], [...path, name]);
    }
  } else if (bare instanceof z.ZodUnion) {
    const option = bare.options.find((one) => (one as z.ZodType).safeParse(value).success);
    if (option) yield* contentIssues(record, option as z.core.$ZodType, value, path);
  } else if (typeof value === 'string') {
    const issue = codeIssue(record, grammarOf(bare)?.name, value, path);
    if (issue) yield issue;
  }
}

function codeIssue(
  record: string,
  grammar: string | undefined,
  value: string,
  path: Path,
): Issue | undefined {
  if ((grammar === 'partial-date' || grammar === 'day') && !isRealDate(value)) {
    return error(`${record}/no-such-date`, path, value, {
      fr: `${value} : cette date n'existe pas, ou son intervalle est à l'envers.`,
      en: `${value}: this date does not exist, or its interval runs backwards.`,
    });
  }
  if ((grammar === 'siren' || grammar === 'siret') && !hasLuhnKey(value)) {
    return error(`${record}/wrong-check-digit`, path, value, {
      fr: `${value} : la clé de contrôle de ce numéro ne tombe pas juste ; un chiffre est sans doute faux.`,
      en: `${value}: the check digit of this number does not hold; one digit is probably wrong.`,
    });
  }
  return undefined;
}

function shapeIssues(
  record: string,
  root: z.core.$ZodType,
  issue: z.core.$ZodIssue,
  value: unknown,
): Issue[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const found = dig(value, path);
  const label = labelAt(root, path);
  const name = label ?? { fr: 'La valeur', en: 'The value' };
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownField(record, root, path, key));
  if (found === undefined) return [missing(record, path, name)];
  if (issue.code === 'invalid_union') {
    const nested = issue.errors.toSorted((a, b) => a.length - b.length)[0] ?? [];
    if (issue.discriminator === undefined && nested.length > 0) {
      return nested.flatMap((one) =>
        shapeIssues(record, root, { ...one, path: [...issue.path, ...one.path] } as z.core.$ZodIssue, value),
      );
    }
  }
  const expected = expectedAt(root, path, issue);
  return [
    error(codeFor(record, issue), path, found, {
      fr: `${name.fr} : trouvé ${quote(found)}, attendu ${expected.fr}.`,
      en: `${name.en}: found ${quote(found)}, expected ${expected.en}.`,
    }),
  ];
}

function missing(record: string, path: Path, label: Text): Issue {
  return {
    code: `${record}/missing-field`,
    severity: 'error',
    path,
    message: {
      fr: `${label.fr} : ce champ est obligatoire et n'est pas donné.`,
      en: `${label.en}: this field is required and is not given.`,
    },
  };
}

function unknownField(record: string, root: z.core.$ZodType, path: Path, key: string): Issue {
  const at = schemaAt(root, path);
  const names = at instanceof z.ZodObject ? Object.keys(at.shape) : [];
  const near = nearest(key, names);
  return error(`${record}/unknown-field`, [...path, key], undefined, {
    fr: `« ${key} » n'est pas un champ de ce type.${near ? ` Vouliez-vous dire « ${near} » ?` : ''}`,
    en: `"${key}" is not a field of this type.${near ? ` Did you mean "${near}"?` : ''}`,
  });
}

function codeFor(record: string, issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_format':
      return `${record}/wrong-format`;
    case 'invalid_value':
    case 'invalid_union':
      return `${record}/not-in-list`;
    case 'too_small':
    case 'too_big':
    case 'not_multiple_of':
      return `${record}/out-of-range`;
    default:
      return `${record}/wrong-type`;
  }
}

function expectedAt(root: z.core.$ZodType, path: Path, issue: z.core.$ZodIssue): Text {
  const at = schemaAt(root, path);
  const grammar = at && grammarOf(at);
  if (grammar) return grammar.expected;
  switch (issue.code) {
    case 'invalid_value':
      return oneOf(issue.values.map(String));
    case 'invalid_union':
      return oneOf(discriminants(at, issue.discriminator));
    case 'too_small':
      return limit(issue.origin, { fr: 'au moins', en: 'at least' }, issue.minimum);
    case 'too_big':
      return limit(issue.origin, { fr: 'au plus', en: 'at most' }, issue.maximum);
    case 'invalid_type':
      return TYPES[issue.expected] ?? { fr: issue.expected, en: issue.expected };
    case 'invalid_format':
      return FORMATS[issue.format] ?? { fr: `le format ${issue.format}`, en: `the ${issue.format} format` };
    default:
      return { fr: 'une autre valeur', en: 'another value' };
  }
}

const TYPES: Record<string, Text> = {
  string: { fr: 'un texte', en: 'a text' },
  number: { fr: 'un nombre', en: 'a number' },
  int: { fr: 'un nombre entier', en: 'a whole number' },
  boolean: { fr: 'vrai ou faux', en: 'true or false' },
  array: { fr: 'une liste', en: 'a list' },
  object: { fr: 'un objet', en: 'an object' },
};

const FORMATS: Record<string, Text> = {
  url: { fr: 'une adresse web complète (https://…)', en: 'a full web address (https://…)' },
  email: { fr: 'une adresse électronique', en: 'an e-mail address' },
};

function oneOf(values: readonly string[]): Text {
  const list = values.join(', ');
  return { fr: `une des valeurs ${list}`, en: `one of ${list}` };
}

function discriminants(at: z.core.$ZodType | undefined, key: string | undefined): string[] {
  if (!(at instanceof z.ZodUnion) || key === undefined) return [];
  return at.options.flatMap((option) => {
    const inner = option instanceof z.ZodObject ? option.shape[key] : undefined;
    return inner instanceof z.ZodLiteral ? [...inner.values].map(String) : [];
  });
}

function limit(origin: string, side: Text, bound: unknown): Text {
  const unit =
    origin === 'string'
      ? { fr: ' caractères', en: ' characters' }
      : origin === 'array'
        ? { fr: ' éléments', en: ' items' }
        : { fr: '', en: '' };
  return { fr: `${side.fr} ${bound}${unit.fr}`, en: `${side.en} ${bound}${unit.en}` };
}

/** The schema that a path leads to; in a union, the first option that has the next step. */
function schemaAt(root: z.core.$ZodType, path: Path): z.core.$ZodType | undefined {
  const bare = unwrap(root);
  const [step, ...rest] = path;
  if (step === undefined) return bare;
  if (bare instanceof z.ZodArray) return schemaAt(bare.element as z.core.$ZodType, rest);
  if (bare instanceof z.ZodObject) {
    const inner = Object.hasOwn(bare.shape, step) ? bare.shape[step] : undefined;
    return inner && schemaAt(inner, rest);
  }
  if (bare instanceof z.ZodUnion) {
    for (const option of bare.options) {
      const at = schemaAt(option as z.core.$ZodType, path);
      if (at) return at;
    }
  }
  return undefined;
}

function labelAt(root: z.core.$ZodType, path: Path): Text | undefined {
  const last = path.findLastIndex((step) => typeof step === 'string');
  if (last < 0) return undefined;
  const parent = schemaAt(root, path.slice(0, last));
  const options = parent instanceof z.ZodUnion ? parent.options : [parent];
  for (const option of options) {
    const inner = option instanceof z.ZodObject ? option.shape[path[last] as string] : undefined;
    const label = inner && aboutField(inner)?.label;
    if (label) return label;
  }
  return undefined;
}

function error(code: string, path: Path, found: unknown, message: Text): Issue {
  return { code, severity: 'error', path, message, ...(found !== undefined && { found: shorten(found) }) };
}

function dig(value: unknown, path: Path): unknown {
  let at = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Record<string | number, unknown>)[step];
  }
  return at;
}

/** characters of a found value that a message shows */
const SHOWN = 80;

function shorten(value: unknown): unknown {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}';
  return typeof value === 'string' && value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value;
}

function quote(value: unknown): string {
  const short = shorten(value);
  return typeof short === 'string' ? `« ${short} »` : String(short);
}

/** The name a person most likely meant: the nearest by edit distance, two letters away at most. */
function nearest(given: string, names: readonly string[]): string | undefined {
  const near = names
    .map((name) => ({ name, distance: editDistance(given.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)[0];
  return near && near.distance <= Math.min(2, Math.floor(given.length / 3)) ? near.name : undefined;
}

function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swap));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
