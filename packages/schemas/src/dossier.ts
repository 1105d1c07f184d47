import { rangeOf } from './codes/partial-date.ts';
import { type TerritoryRef, toTerritoryKey } from './codes/territory-ref.ts';
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

/** The records of one type in a dossier that are valid on a day; one without validity dates always is. */
export function recordsOn<R extends AnyRecord>(
  dossier: Dossier,
  record: R,
  on: string,
): readonly EnvelopeOf<R['name'], Body<R>>[] {
  return recordsIn(dossier, record).filter(
    ({ validFrom, validTo }) =>
      (validFrom === undefined || rangeOf(validFrom).first <= on) &&
      (validTo === undefined || rangeOf(validTo).last >= on),
  );
}

/**
 * The data sets that list **every** record of a type (and kind) for this territory: with one, an absence means no;
 * without, an absence means that nobody knows.
 */
export function coverageOf(dossier: Dossier, type: string, kind?: string): readonly DatasetRecord[] {
  return loadedOn(dossier, type, kind).filter((dataset) =>
    coversOf(dataset, dossier, type, kind).some((cover) => cover.exhaustive),
  );
}

/**
 * The data sets that say something of a type (and kind) for this territory, exhaustive or not: without any, nobody ever
 * looked.
 */
export function loadedOn(dossier: Dossier, type: string, kind?: string): readonly DatasetRecord[] {
  return dossier.datasets.filter((dataset) => coversOf(dataset, dossier, type, kind).length > 0);
}

type DatasetRecord = EnvelopeOf<'dataset', Dataset>;
type Cover = Dataset['covers'][number];

function coversOf(
  dataset: DatasetRecord,
  dossier: Dossier,
  type: string,
  kind: string | undefined,
): readonly Cover[] {
  return dataset.body.covers.filter(
    (cover) =>
      cover.type === type &&
      (cover.kind === undefined || cover.kind === kind) &&
      placesOf(dossier).some((place) => keysOf(cover).has(place)),
  );
}

/** Long lists of territories are turned into sets once: every commune of a node asks. */
const coverKeys = new WeakMap<Cover, ReadonlySet<string>>();

function keysOf(cover: Cover): ReadonlySet<string> {
  let keys = coverKeys.get(cover);
  if (!keys) {
    keys = new Set(cover.territories.map(toTerritoryKey));
    coverKeys.set(cover, keys);
  }
  return keys;
}

const dossierPlaces = new WeakMap<Dossier, readonly string[]>();

function placesOf(dossier: Dossier): readonly string[] {
  let places = dossierPlaces.get(dossier);
  if (!places) {
    places = [dossier.about, ...dossier.parents, FRANCE].map(toTerritoryKey);
    dossierPlaces.set(dossier, places);
  }
  return places;
}

const FRANCE: TerritoryRef = { level: 'country', code: 'FR' };
