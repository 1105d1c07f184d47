import {
  type Alert,
  alert,
  type Dossier,
  decision,
  type EnvelopeOf,
  type Evidence,
  localIdOf,
  signal,
} from '@maillage/schemas';
import { readIn } from './read-in.ts';
import { recordsAcross } from './records-across.ts';

/** How long a decision came after the first signal it rests on. */
type Delay = { readonly minutes: number; readonly evidence: readonly Evidence[] };

/**
 * The delays from signal to decision of a territory, those of exercises and tests left out.
 *
 * - `reversed`: decisions dated before their signal: a clock was wrong, nothing is measured
 * - `unlinked`: decisions that name no signal known here
 */
export type Delays = {
  readonly measured: readonly Delay[];
  readonly reversed: number;
  readonly unlinked: number;
};

/** Milliseconds in a minute. */
const MINUTE = 60_000;

/** How long after the first of its signals each decision taken by a day came. */
export function decisionDelays(dossier: Dossier, on: string): Delays {
  const signals = byLocalId(recordsAcross(dossier, signal, on));
  const played = new Set(
    recordsAcross(dossier, alert, on)
      .filter(({ body }) => body.status !== 'actual')
      .map(({ id }) => localIdOf(id)),
  );
  const decisions = recordsAcross(dossier, decision, on).filter(
    ({ body }) => dayOf(body.takenAt) <= on && !(body.alert && played.has(body.alert)),
  );
  const spans = decisions.map((taken) => {
    const heard = (taken.body.signals ?? []).flatMap((id) => signals.get(id) ?? []);
    const first = Math.min(...heard.map(({ body }) => Date.parse(body.receivedAt)));
    const minutes = (Date.parse(taken.body.takenAt) - first) / MINUTE;
    return { minutes, isLinked: heard.length > 0, evidence: [taken, ...heard].map(readIn) };
  });
  const linked = spans.filter(({ isLinked }) => isLinked);
  return {
    measured: linked.filter(({ minutes }) => minutes >= 0),
    reversed: linked.filter(({ minutes }) => minutes < 0).length,
    unlinked: spans.length - linked.length,
  };
}

/** The alerts really issued by a day: neither exercises nor tests, updates and cancellations not counted again. */
export function alertsOf(dossier: Dossier, on: string): readonly EnvelopeOf<'alert', Alert>[] {
  return recordsAcross(dossier, alert, on).filter(
    ({ body }) =>
      body.status === 'actual' && (body.messageType ?? 'alert') === 'alert' && dayOf(body.issuedAt) <= on,
  );
}

/** Records by the last part of their id, by which others name them. */
export function byLocalId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [localIdOf(record.id), record]));
}

/** The day of an instant, as it is written. */
export function dayOf(instant: string): string {
  return instant.slice(0, 10);
}
