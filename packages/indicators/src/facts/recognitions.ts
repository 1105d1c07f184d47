import {
  type Catnat,
  catnat,
  catnatTally,
  coverageOf,
  type DayRange,
  type Dossier,
  type Evidence,
  evidenceOf,
  hasHappened,
  latestRange,
  pastRange,
  recordsOn,
} from '@maillage/schemas';

/**
 * The natural-disaster recognitions of a commune on a day.
 *
 * - `from`: `decrees` when a data set lists every decree, `tallies` when a source counts them, `some-decrees` when some are
 *   known and others may not be, `nothing` when nothing was loaded
 * - `lastEvent`: the days on which the last known event may have ended
 */
export type Recognitions = {
  readonly from: 'decrees' | 'tallies' | 'some-decrees' | 'nothing';
  readonly count: number;
  readonly lastEvent: DayRange | undefined;
  readonly evidence: readonly Evidence[];
};

/** Decrees one by one where they are all listed, else the tally of a source: never both, they are the same ones. */
export function recognitionsOf(dossier: Dossier, on: string): Recognitions {
  const decrees = decreesOf(dossier, on);
  if (coverageOf(dossier, 'catnat').length > 0) return { ...decrees, from: 'decrees' };
  const tallies = talliesOf(dossier, on);
  if (tallies) return { ...tallies, from: 'tallies' };
  return { ...decrees, from: decrees.count > 0 ? 'some-decrees' : 'nothing' };
}

type Counted = Omit<Recognitions, 'from'>;

function decreesOf(dossier: Dossier, on: string): Counted {
  const past = recordsOn(dossier, catnat, on).filter(({ body }) => hasHappened(dateOf(body) ?? '0001', on));
  const ends = past.map(({ body }) => body.endedOn ?? body.startedOn ?? dateOf(body));
  return {
    count: past.length,
    lastEvent: lastOf(ends, on),
    evidence: past.map((one) => evidenceOf(one, sayHazard(one.body.hazard.label))),
  };
}

/** Undefined when there is no tally, or when one goes beyond the day: it cannot be counted back. */
function talliesOf(dossier: Dossier, on: string): Counted | undefined {
  const tallies = recordsOn(dossier, catnatTally, on);
  const dates = tallies.map(({ body }) => body.lastEventOn);
  const isBeyond = dates.some((date) => date !== undefined && !hasHappened(date, on));
  if (tallies.length === 0 || isBeyond) return undefined;
  return {
    count: tallies.reduce((sum, { body }) => sum + body.count, 0),
    lastEvent: lastOf(dates, on),
    evidence: tallies.map((one) => evidenceOf(one, sayHazard(one.body.hazard.label), 'count')),
  };
}

/** The day a recognition exists: its decree, or the event when the decree is not dated. */
function dateOf({ decreedOn, publishedOn, endedOn, startedOn }: Catnat): string | undefined {
  return decreedOn ?? publishedOn ?? endedOn ?? startedOn;
}

function lastOf(dates: readonly (string | undefined)[], on: string): DayRange | undefined {
  const [first, ...others] = dates.filter((date) => hasHappened(date, on)).map((date) => pastRange(date, on));
  return first && latestRange([first, ...others]);
}

function sayHazard(label: string) {
  return { fr: `Catastrophe naturelle : ${label}`, en: `Natural disaster: ${label}` };
}
