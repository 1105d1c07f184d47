import type { Dossier, Missing, Text } from '@maillage/schemas';
import type { Result } from '../define-indicator.ts';
import { type CountedEvent, type CountingRule, editionOf, eventsOf } from '../facts/events-of-edition.ts';
import { countKnown } from './count-known.ts';
import { noneRecorded } from './none-recorded.ts';

/**
 * How many events of the latest edition a counting rule counts, with the counts by theme × region × format as parts
 * (`écologie / 32 / webinar`). An event with several themes is in the part of each; the total counts it once.
 */
export function eventsCounted(dossier: Dossier, on: string, rule: CountingRule): Result {
  const edition = editionOf(dossier, on);
  if (!edition) return noneRecorded(dossier, EDITIONS);
  const events = eventsOf(dossier, on, edition, rule);
  if (events.length === 0) return noneRecorded(dossier, EVENTS);
  const result = countKnown(
    events.map(({ fact }) => fact),
    SAYS,
  );
  return { ...result, parts: { ...result.parts, ...byThemeRegionFormat(events) } };
}

function byThemeRegionFormat(events: readonly CountedEvent[]): Readonly<Record<string, number>> {
  const cells = events
    .filter(({ fact }) => fact.holds === true)
    .flatMap(({ event: { body } }) => {
      const region = body.territory?.level === 'region' ? body.territory.code : '—';
      return (body.themes ?? ['—']).map((theme) => `${theme} / ${region} / ${body.format}`);
    });
  const groups = Map.groupBy(cells, (cell) => cell);
  return Object.fromEntries([...groups].map(([cell, same]) => [cell, same.length]));
}

const EDITIONS: Missing = {
  type: 'edition',
  what: { fr: 'une édition déjà commencée', en: 'an edition that has begun' },
};
const EVENTS: Missing = { type: 'event', what: { fr: 'les événements', en: 'events' } };
const SAYS: Text = {
  fr: "Événements de l'édition selon cette règle : {yes} ; hors édition : {no} ; dates trop vagues : {unknown}.",
  en: 'Events of the edition by this rule: {yes}; outside it: {no}; dates too vague: {unknown}.',
};
