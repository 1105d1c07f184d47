import { type AnyRecord, check, checkDraft, checkEnvelope, type Issue, records } from '@maillage/schemas';

/** What a document was taken for, and what is wrong with it. */
export type Verification = {
  readonly record: string | undefined;
  readonly form: 'envelope' | 'draft' | 'body' | undefined;
  readonly issues: readonly Issue[];
  /** rules that had too little to run on */
  readonly notRun: readonly string[];
};

/** Checks a JSON value: an envelope or a draft says its own form, a bare body needs its type. */
export function checkDocument(value: unknown, type: string | undefined): Verification {
  const record = recordFor(value, type);
  if (!record) return { record: undefined, form: undefined, issues: [unknownType(value, type)], notRun: [] };
  const form = formOf(value);
  const { issues, notRun } = { envelope: checkEnvelope, draft: checkDraft, body: check }[form](record, value);
  return { record: record.name, form, issues, notRun };
}

function recordFor(value: unknown, type: string | undefined): AnyRecord | undefined {
  const name = type ?? (isObject(value) && typeof value.type === 'string' ? value.type : undefined);
  return name !== undefined && Object.hasOwn(records, name)
    ? records[name as keyof typeof records]
    : byName(name);
}

function byName(name: string | undefined): AnyRecord | undefined {
  return Object.values<AnyRecord>(records).find((record) => record.name === name);
}

function formOf(value: unknown): 'envelope' | 'draft' | 'body' {
  if (!isObject(value) || !Object.hasOwn(value, 'body')) return 'body';
  return Object.hasOwn(value, 'id') || Object.hasOwn(value, 'revision') ? 'envelope' : 'draft';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unknownType(value: unknown, type: string | undefined): Issue {
  const names = Object.values<AnyRecord>(records).map((record) => record.name);
  const found = type ?? (isObject(value) ? value.type : undefined);
  return {
    code: 'document/unknown-type',
    severity: 'error',
    path: type === undefined ? ['type'] : [],
    message: {
      fr: `Le type de fiche n'est pas connu (trouvé : ${JSON.stringify(found) ?? 'rien'}). Donnez --type avec l'un de : ${names.join(', ')}.`,
      en: `The record type is not known (found: ${JSON.stringify(found) ?? 'nothing'}). Give --type with one of: ${names.join(', ')}.`,
    },
    ...(found !== undefined && { found }),
  };
}
