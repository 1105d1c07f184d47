import { z } from 'zod';
import { isLocalId } from '../codes/local-id.ts';
import type { AnyRecord, Body } from '../define-record.ts';
import { draftFields, type Envelope, envelopeFields, localIdOf, type Source } from '../envelope.ts';
import { field } from '../field.ts';
import type { Issue } from '../issue.ts';
import { type Checked, check } from './check.ts';
import { contentIssues } from './content-issues.ts';
import { errorAt } from './issue-of.ts';
import { missingField, shapeIssues } from './shape-issues.ts';

/** Checks what a writer sends: source, validity and body. Paths start from the top of the draft. */
export function checkDraft<R extends AnyRecord>(
  record: R,
  value: unknown,
): Checked<{ source: Source; validFrom?: string; validTo?: string; body: Body<R> }> {
  return checkAround(record, value, aroundDraft);
}

/** What stands around the body of any draft. Schemas are built once: building one costs more than a hundred checks. */
const aroundDraft = z.strictObject({ ...draftFields, body: z.unknown() });

/** Checks a whole envelope, as it travels. */
export function checkEnvelope<R extends AnyRecord>(record: R, value: unknown): Checked<Envelope<R>> {
  const checked = checkAround<Envelope<R>>(record, value, aroundEnvelope(record));
  const id = checked.value?.id;
  if (id === undefined || isLocalId(localIdOf(id))) return checked;
  return { ...checked, value: undefined, issues: [...checked.issues, wrongId(record.name, id)] };
}

const envelopes = new WeakMap<AnyRecord, z.ZodObject>();

function aroundEnvelope(record: AnyRecord): z.ZodObject {
  let around = envelopes.get(record);
  if (!around) {
    const type = field(z.literal(record.name), { label: { fr: 'Type', en: 'Type' } });
    around = z.strictObject({ ...envelopeFields, type, body: z.unknown() });
    envelopes.set(record, around);
  }
  return around;
}

function wrongId(record: string, id: string): Issue {
  return errorAt(['id'], `${record}/wrong-id`, id, {
    fr: "L'identifiant doit finir par des lettres, chiffres, points ou tirets (128 au plus).",
    en: 'The identifier must end with letters, digits, dots or dashes (128 at most).',
  });
}

/** What stands around the body, then the body itself, as one list of issues. */
function checkAround<V>(record: AnyRecord, value: unknown, around: z.ZodObject): Checked<V> {
  const outer = around.safeParse(value);
  const outerIssues = [
    ...(outer.success ? [] : shapeIssues({ record: record.name, root: around, value }, outer.error.issues)),
    ...contentIssues(record.name, around, value),
  ];
  const inner = isObject(value) ? checkInner(record, value) : nothing(record);
  const whole = outer.success && inner.value !== undefined;
  return {
    value: whole ? ({ ...outer.data, body: inner.value } as V) : undefined,
    issues: [...outerIssues.filter((issue) => issue.path[0] !== 'body'), ...inner.issues],
    notRun: inner.notRun,
  };
}

function checkInner(record: AnyRecord, value: object): Checked<unknown> {
  if (!Object.hasOwn(value, 'body')) {
    const missing = missingField(record.name, ['body'], { fr: 'Contenu', en: 'Body' });
    return { ...nothing(record), issues: [missing] };
  }
  const inner = check(record, (value as { body: unknown }).body);
  return { ...inner, issues: inner.issues.map((issue) => ({ ...issue, path: ['body', ...issue.path] })) };
}

function nothing(record: AnyRecord): Checked<unknown> {
  return { value: undefined, issues: [], notRun: record.rules.map((rule) => rule.code) };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
