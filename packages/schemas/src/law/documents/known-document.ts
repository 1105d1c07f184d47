import { rangeOf } from '../../codes/partial-date.ts';
import type { AnyRecord, Body } from '../../define-record.ts';
import { type Dossier, recordsOn } from '../../dossier.ts';
import type { EnvelopeOf } from '../../envelope.ts';
import { fill, type Text } from '../../text.ts';
import { absenceOf } from '../absence.ts';
import { evidenceOf } from '../evidence.ts';
import { sayDate } from '../say-date.ts';
import { hasHappened } from '../timeline.ts';
import type { Evidence, Missing } from '../verdict.ts';

/**
 * What is known of a document that a territory may owe.
 *
 * - `done`: adopted or published on or before the day; `record` is the one in force
 * - `undated`: a record speaks of it without the date that would prove it done
 * - `none`: a data set that lists them all does not list it
 * - `unknown`: nobody knows
 */
export type KnownDocument<Name extends string = string, B = unknown> =
  | {
      readonly known: 'done' | 'undated';
      readonly record: EnvelopeOf<Name, B>;
      readonly evidence: readonly Evidence[];
    }
  | {
      readonly known: 'none' | 'unknown';
      readonly record?: undefined;
      readonly evidence: readonly Evidence[];
    };

/**
 * How to tell that a document is done.
 *
 * - `steps`: the dates that prove it, each with its sentence
 * - `undated`: what a record without any of these dates proves, with its sentence
 * - `list`: the list whose silence is a no, where a data set gives it entirely
 */
export type DocumentProof<B> = {
  readonly steps: readonly { readonly field: keyof B & string; readonly says: Text }[];
  readonly undated: { readonly known: 'done' | 'undated'; readonly says: Text };
  readonly list: Missing;
};

/** What a dossier knows of a document on a day; of several records, the one with the latest proof. */
export function lookForDocument<R extends AnyRecord>(
  dossier: Dossier,
  on: string,
  type: R,
  proof: DocumentProof<Body<R>>,
): KnownDocument<R['name'], Body<R>> {
  const records = recordsOn(dossier, type, on);
  const done = records
    .map((record) => ({ record, dates: datesOf(record.body, proof).filter((date) => hasHappened(date, on)) }))
    .filter(({ dates }) => dates.length > 0)
    .toSorted((a, b) => compare(lastDay(a.dates), lastDay(b.dates)) || compare(a.record.id, b.record.id))
    .at(-1)?.record;
  if (done) return { known: 'done', record: done, evidence: stepsOf(done, on, proof) };
  const undated = records.find((record) => datesOf(record.body, proof).length === 0);
  if (undated) {
    const { known, says } = proof.undated;
    return { known, record: undated, evidence: [evidenceOf(undated, says)] };
  }
  const absence = absenceOf(dossier, proof.list);
  return { known: absence.certain ? 'none' : 'unknown', evidence: absence.evidence };
}

function stepsOf<B>(
  record: EnvelopeOf<string, B>,
  on: string,
  { steps }: DocumentProof<B>,
): readonly Evidence[] {
  return steps.flatMap(({ field, says }) => {
    const date = record.body[field] as string | undefined;
    return hasHappened(date, on) ? [evidenceOf(record, fill(says, { on: sayDate(date) }), field)] : [];
  });
}

function datesOf<B>(body: B, { steps }: DocumentProof<B>): readonly string[] {
  return steps.flatMap(({ field }) => (body[field] as string | undefined) ?? []);
}

function lastDay(dates: readonly string[]): string {
  return (
    dates
      .map((date) => rangeOf(date).last)
      .toSorted()
      .at(-1) ?? ''
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
