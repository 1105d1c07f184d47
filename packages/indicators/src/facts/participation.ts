import {
  type Concertation,
  concertation,
  type Dossier,
  type EnvelopeOf,
  localIdOf,
  rangeOf,
  type Workshop,
  workshop,
} from '@maillage/schemas';
import { addQuoted, type Quoted, quotedOf, timesQuoted } from './quoted.ts';
import { recordsAcross } from './records-across.ts';

/**
 * Gatherings of one public that took place by a day.
 *
 * - `held`: someone recorded that they were held; an announced gathering whose last day has passed is only presumed so
 * - `people`: how many came, as it was said; undefined when nobody said
 */
export type Gathering = {
  readonly audience: string;
  readonly held: boolean;
  readonly lastDay: string;
  readonly concertation: string | undefined;
  readonly people: Quoted | undefined;
  readonly record: EnvelopeOf<string, unknown>;
};

/**
 * The gatherings of a territory that are past on a day, neither cancelled nor postponed. What a concertation tells of its
 * workshops in a line is left out as soon as one of them has a record of its own: never both.
 */
export function gatheringsOf(dossier: Dossier, on: string): readonly Gathering[] {
  const own = recordsAcross(dossier, workshop, on);
  const detailed = new Set(own.flatMap(({ body }) => body.concertation ?? []) as string[]);
  const told = recordsAcross(dossier, concertation, on).filter(({ id }) => !detailed.has(localIdOf(id)));
  return [...own.map(ofWorkshop), ...told.flatMap(ofConcertation)].filter(
    ({ status, lastDay }) => TAKES_PLACE.has(status) && lastDay <= on,
  );
}

type Dated = Gathering & { readonly status: string };

function ofWorkshop(record: EnvelopeOf<'workshop', Workshop>): Dated {
  const { audience = 'mixed', status, on, concertation: of, participants } = record.body;
  return {
    audience: AUDIENCES[audience],
    status,
    held: status === 'held',
    lastDay: rangeOf(on).last,
    concertation: of,
    people: participants && quotedOf(participants),
    record,
  };
}

function ofConcertation(record: EnvelopeOf<'concertation', Concertation>): readonly Dated[] {
  return record.body.workshops.map(({ audience, status, on, count, participantsEach }) => ({
    audience,
    status,
    held: status === 'held',
    lastDay: rangeOf(on).last,
    concertation: localIdOf(record.id),
    people: participantsEach && timesQuoted(quotedOf(count), quotedOf(participantsEach)),
    record,
  }));
}

/** How many came to gatherings, as it was said; those without a figure are left out. A presumed gathering has no least. */
export function peopleAt(gatherings: readonly Gathering[]): Quoted {
  return addQuoted(
    gatherings.flatMap(({ people, held }) => (people ? [held ? people : { ...people, least: 0 }] : [])),
  );
}

const TAKES_PLACE: ReadonlySet<string> = new Set(['held', 'announced', 'confirmed', 'full', 'moved-online']);

/** Publics as founding documents name them. */
export const AUDIENCES = {
  mayors: 'maires',
  residents: 'habitants',
  economic: 'acteurs économiques',
  agents: 'agents publics',
  mixed: 'tous',
} as const;
