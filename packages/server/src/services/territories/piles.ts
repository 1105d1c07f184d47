import type { Records } from '@maillage/contract';
import { type Envelope, type Projection, type TerritoryRef, toTerritoryKey } from '@maillage/schemas';
import { Effect } from 'effect';
import type { RecordStore } from '../../store/store.ts';
import { askStore } from '../ask-store.ts';
import { readRecord } from './stored-record.ts';

/** territories asked for at once */
const AT_ONCE = 1000;

/**
 * Reads the live records about many territories, piled up by territory (`level:code`). One question to the store for a
 * thousand of them, not one each.
 */
export function readPiles(records: Records, store: RecordStore) {
  const known = new Map(Object.values(records).map((record) => [record.name, record]));
  return Effect.fnUntraced(function* (territories: readonly TerritoryRef[], projection: Projection) {
    const piles = new Map<string, Envelope[]>(territories.map((one) => [toTerritoryKey(one), []]));
    for (let start = 0; start < territories.length; start += AT_ONCE) {
      const some = territories.slice(start, start + AT_ONCE);
      for (const stored of yield* askStore(() => store.about(some, projection))) {
        const { envelope } = readRecord(stored);
        const places = known.get(stored.type)?.places(envelope.body) ?? [];
        for (const key of new Set(places.map(toTerritoryKey))) piles.get(key)?.push(envelope);
      }
    }
    return piles;
  });
}
