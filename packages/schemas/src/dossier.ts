import type { TerritoryRef } from './codes/territory-ref.ts';
import type { AnyRecord, Body } from './define-record.ts';
import type { EnvelopeOf } from './envelope.ts';
import type { Dataset } from './records/dataset/dataset.ts';

/**
 * All that is known of one territory on a day: what the rules and the indicators read. Plain data, no store behind it.
 *
 * - `about`: the territory; `parents`: those it lies in
 * - `records`: the live records about that territory (not about its members), by type
 * - `datasets`: what the node has loaded, so that an absence can be told from a gap
 * - `members`: the dossiers of the communes inside, for a territory above the commune
 */
export type Dossier = {
  readonly about: TerritoryRef;
  readonly name: string;
  readonly parents: readonly TerritoryRef[];
  readonly records: Readonly<Record<string, readonly EnvelopeOf<string, unknown>[] | undefined>>;
  readonly datasets: readonly EnvelopeOf<'dataset', Dataset>[];
  readonly members: readonly Dossier[];
};

/** The records of one type in a dossier, typed. */
export function recordsIn<R extends AnyRecord>(
  dossier: Dossier,
  record: R,
): readonly EnvelopeOf<R['name'], Body<R>>[] {
  return (dossier.records[record.name] ?? []) as readonly EnvelopeOf<R['name'], Body<R>>[];
}

/**
 * The data sets that list **every** record of a type (and kind) for this territory: with one, an absence means no;
 * without, an absence means that nobody knows.
 */
export function coverageOf(
  dossier: Dossier,
  type: string,
  kind?: string,
): readonly EnvelopeOf<'dataset', Dataset>[] {
  const places = new Set([dossier.about, ...dossier.parents, FRANCE].map(keyOf));
  return dossier.datasets.filter((dataset) =>
    dataset.body.covers.some(
      (cover) =>
        cover.exhaustive &&
        cover.type === type &&
        (cover.kind === undefined || cover.kind === kind) &&
        cover.territories.some((territory) => places.has(keyOf(territory))),
    ),
  );
}

const FRANCE: TerritoryRef = { level: 'country', code: 'FR' };

function keyOf(territory: TerritoryRef): string {
  return `${territory.level}:${territory.code}`;
}
