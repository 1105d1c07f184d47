import {
  type DayRange,
  type Dossier,
  type Edition,
  type EnvelopeOf,
  type Event,
  edition,
  event,
  hasHappened,
  rangeOf,
} from '@maillage/schemas';
import type { Fact } from './fact.ts';
import { readIn } from './read-in.ts';
import { recordsAcross } from './records-across.ts';

/**
 * When an event belongs to an edition of a programme. The rule is a choice, and the figure changes with it.
 *
 * - `starts`: its first day is in the edition
 * - `overlaps`: it shares at least a day with it
 * - `within`: its first and last days are in it
 */
export type CountingRule = 'starts' | 'overlaps' | 'within';

/** An event that was not called off, and whether a counting rule holds for it: null when its dates leave it open. */
export type CountedEvent = { readonly event: EnvelopeOf<'event', Event>; readonly fact: Fact };

/** The latest edition of a programme that had begun on a day, in a territory. */
export function editionOf(dossier: Dossier, on: string): EnvelopeOf<'edition', Edition> | undefined {
  return recordsAcross(dossier, edition, on)
    .filter(({ body }) => hasHappened(body.from, on))
    .toSorted((a, b) => (rangeOf(a.body.from).first < rangeOf(b.body.from).first ? -1 : 1))
    .at(-1);
}

/** The events of a territory that were not called off, each held against an edition by a counting rule. */
export function eventsOf(
  dossier: Dossier,
  on: string,
  { body }: EnvelopeOf<'edition', Edition>,
  rule: CountingRule,
): readonly CountedEvent[] {
  const edition = { first: rangeOf(body.from).first, last: rangeOf(body.until).last };
  return recordsAcross(dossier, event, on)
    .filter(({ body: { status } }) => status !== 'cancelled' && status !== 'postponed')
    .map((one) => {
      const holds = HOLDS[rule](rangeOf(one.body.on), rangeOf(one.body.until ?? one.body.on), edition);
      return { event: one, fact: { holds, evidence: [readIn(one)], missing: [] } };
    });
}

/** Does each rule hold, for events whose first and last days are known only as ranges? */
const HOLDS: Record<CountingRule, (start: DayRange, end: DayRange, edition: DayRange) => boolean | null> = {
  starts: (start, _, edition) => isIn(start, edition),
  overlaps: (start, end, edition) => {
    if (start.last <= edition.last && end.first >= edition.first) return true;
    return start.first > edition.last || end.last < edition.first ? false : null;
  },
  within: (start, end, edition) => {
    const both = [isIn(start, edition), isIn(end, edition)];
    return both.includes(false) ? false : both.includes(null) ? null : true;
  },
};

/** Is a day known as a range in a period? Null when it may be or not. */
function isIn(day: DayRange, period: DayRange): boolean | null {
  if (day.first >= period.first && day.last <= period.last) return true;
  return day.last < period.first || day.first > period.last ? false : null;
}
