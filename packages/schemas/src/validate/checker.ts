import { z } from 'zod';
import { check } from '../check/check.ts';
import { checkDraft, checkEnvelope } from '../check/check-around.ts';
import { isLocalId } from '../codes/local-id.ts';
import type { AnyRecord } from '../define-record.ts';
import { draftFields, envelopeFields, localIdOf } from '../envelope.ts';
import type { Issue } from '../issue.ts';
import { type Holds, holdsOf } from './compile/holds.ts';

/** How a record was given: whole, as a writer sends it, or its content alone. */
export type Form = 'envelope' | 'draft' | 'body';

/** How often each rule of a record type ran, and how often it had too little to run on or a shape that did not hold. */
export type RuleCount = { ran: number; lacking: number; misshapen: number };

const NOTHING: readonly Issue[] = [];

/** Checks records of one type, counting as it goes which rules ran. */
export class Checker {
  readonly record: AnyRecord;
  readonly counts: ReadonlyMap<string, RuleCount>;
  readonly #rules: readonly { readonly holds: (body: never) => boolean | null; readonly count: RuleCount }[];
  readonly #holds: Readonly<Record<Form, Holds>>;
  readonly #ran: Uint8Array;

  constructor(record: AnyRecord) {
    this.record = record;
    this.counts = new Map(record.rules.map((rule) => [rule.code, { ran: 0, lacking: 0, misshapen: 0 }]));
    this.#rules = record.rules.map((rule) => ({
      holds: rule.holds,
      count: this.counts.get(rule.code) as RuleCount,
    }));
    this.#holds = holdersOf(record);
    this.#ran = new Uint8Array(record.rules.length);
  }

  /** What is wrong with a value of that form. Paths start from the top of the value. */
  check(form: Form, value: unknown): readonly Issue[] {
    if (
      this.#holds[form](value) &&
      this.#rulesHold(form === 'body' ? value : (value as { body: unknown }).body)
    ) {
      return NOTHING;
    }
    return this.#look(form, value);
  }

  /** Do all rules hold? Counts them when they do; `look` counts otherwise. */
  #rulesHold(body: unknown): boolean {
    const rules = this.#rules;
    for (let i = 0; i < rules.length; i += 1) {
      const holds = (rules[i] as (typeof rules)[number]).holds(body as never);
      if (holds === false) return false;
      this.#ran[i] = holds === null ? 0 : 1;
    }
    for (let i = 0; i < rules.length; i += 1) {
      const { count } = rules[i] as (typeof rules)[number];
      if (this.#ran[i] === 1) count.ran += 1;
      else count.lacking += 1;
    }
    return true;
  }

  #look(form: Form, value: unknown): readonly Issue[] {
    const checks = { envelope: checkEnvelope, draft: checkDraft, body: check };
    const { issues, notRun, value: whole } = checks[form](this.record, value);
    const silent = new Set(notRun);
    for (const [code, count] of this.counts) {
      if (!silent.has(code)) count.ran += 1;
      else if (whole === undefined) count.misshapen += 1;
      else count.lacking += 1;
    }
    return issues;
  }
}

const holders = new WeakMap<AnyRecord, Readonly<Record<Form, Holds>>>();

function holdersOf(record: AnyRecord): Readonly<Record<Form, Holds>> {
  let known = holders.get(record);
  if (!known) {
    const type = z.literal(record.name);
    const envelope = holdsOf(z.strictObject({ ...envelopeFields, type, body: record.fields }));
    known = {
      body: holdsOf(record.fields),
      draft: holdsOf(z.strictObject({ ...draftFields, body: record.fields })),
      envelope: (value) => envelope(value) && isLocalId(localIdOf((value as { id: string }).id)),
    };
    holders.set(record, known);
  }
  return known;
}
